"""Small words and word lists of English that clauses are read by, as patterns over folded text."""

import re

from briefreader.commitments.parsing.alternation import alternation


def any_of(words: str) -> str:
    """Return the source of a pattern for any of the words and patterns, which spaces separate."""
    plain = [word for word in words.split() if word.replace("-", "").isalpha()]
    patterns = [word for word in words.split() if word not in plain]
    return f"(?:{'|'.join([*patterns, alternation(plain)])})"


ACTION_VERBS = any_of(
    """
    affirm carry earn edit locate operate opt orient prove serve
    abandon abide abolish accede accelerate accept achieve acquire act adapt address adhere administer adopt
    advance advocate align alleviate allocate ameliorate amplify analyse analyze apply appoint
    approve arrange assess assist assure attain attract augment avert avoid begin bolster boost
    bridge bring broaden build carry\\sout catalyse catalyze champion cherish chart clarify
    collaborate combat combine commence commit communicate compile comply conclude conduct confront
    conserve consider consolidate construct consult continue contribute convene converse cooperate
    co-operate coordinate co-ordinate counter create cultivate curb curtail deal deepen decarboni[sz]e
    defend define deliver demarcate demonstrate denounce deny deploy designate deter determine devise
    develop(?!ing) devote dismantle disrupt dispatch disseminate diversify do donate draft draw
    elaborate\\son elevate eliminate embark embrace empower enable enact encourage(?!\\sothers) end\\sthe endeavou?r
    enforce engage enhance enlarge ensure entrench equip eradicate establish evaluate examine exchange\\s(?:information|data|views|experiences?|students|best)
    execute exempt exercise\\s(?:restraint|their|our) expand expedite exploit explore extend facilitate fight
    finali[sz]e find focus\\son formulate forge foster fulfil fulfill generate give grant grow halt
    hand\\sover harmoni[sz]e harness hasten help hold honou?r host identify implement impose improve
    incorporate increase(?!\\sin) initiate inject insist inspect install institute integrate intensify
    introduce invest investigate invite join keep launch leverage liberali[sz]e lift maintain make manage
    maximi[sz]e meet minimi[sz]e mitigate mobili[sz]e moderni[sz]e multiply narrow\\sthe negotiate nurture
    observe obtain offer operationali[sz]e oppose optimi[sz]e organi[sz]e overcome oversee participate partner
    perform persevere phase\\s(?:out|down) pool pioneer populari[sz]e prepare preserve prevent prioriti[sz]e
    proceed prohibit prolong promote propose prosecute protect provide publish publici[sz]e pursue
    ratify reaffirm reali[sz]e rebuild reciprocate recommit rectify redouble reduce refine reform refrain
    regulate reinforce reinvigorate reject relaunch release rehabilitate reintegrate reopen reconstruct redress reorient include remain\\s(?:seized|in|vigilant|engaged|committed) remedy remove
    render renew repatriate replenish rescue resist resolve respect\\s(?:the|their|our|and) respond
    restore restrain restrict restructure resume revise revitali[sz]e revive safeguard scale\\sup seek
    send settle shape\\s(?:the|a|our) simplify solve speed\\sup spare\\sno spread stabili[sz]e stand\\s(?:up|ready|by|with) standardi[sz]e
    stay step\\sup stimulate stop streamline strengthen strive submit suppress sustain synchroni[sz]e tackle take
    terminate train(?!ing) transform translate transmit treat unblock undertake unlock update
    upgrade uphold utili[sz]e verify vote withdraw
    arm assign audit authori[sz]e automate ban benchmark borrow buy cancel cap(?:ture|itali[sz]e) catalogu?e
    certify collect compare compensate compete confiscate connect contain convey convert deport
    destroy digitali[sz]e digiti[sz]e disarm disclose discourage discontinue dismiss educate elect electrify
    employ entrust erect evacuate expel extradite feed forge forgive forgo freeze gather hire
    immuni[sz]e impart inform innovate insulate intercept interconnect issue\\sa join label lay learn\\sfrom
    lend levy link loosen map mend mentor nominate normali[sz]e offset pay penali[sz]e perfect\\sthe pilot
    pose postpone preclude procure protest punish put quantify recover recruit redirect refer refrain
    register relax relieve relocate repair repay repeal replace replicate rescind resettle retain retire
    reverse satisfy screen seize select sell sequence shelter smooth subsidi[sz]e substitute supervise
    survey suspend teach tighten tour\\sthe track transition treat turn unify unite vaccinate waive
    abate absorb abstain accommodate accompany accomplish accord accredit accrue acquaint
    adjourn adjudicate adjust admit advise aggregate agree alert allay alter amass amend animate
    annex announce applaud appraise approximate arbitrate arrive articulate ascertain assemble
    assert assume attend authenticate avail await back\\sup befriend bind bless blunt calculate
    calibrate call\\s(?:for|on|upon|a) campaign cater caution cease centrali[sz]e
    characteri[sz]e choose circulate cite classify clean\\sup cluster co-chair co-finance
    co-host co-sponsor coach code\\sup codify cofinance collate commemorate commercialise
    commission compose comprehend compress compromise conceive condemn condense confer confine
    confirm conform congratulate conquer construe contemplate contend convince correspond
    crack\\sdown crystallise culminate customi[sz]e debar decentrali[sz]e decide deduce deduct
    defer defray degrade delete delimit demilitari[sz]e demine denote denucleari[sz]e
    denuclearise depoliticise derive describe desist detach detain detect devolve diagnose
    differentiate diffuse diminish disaggregate discharge discipline discover dispel dispense
    dispose dissolve distinguish distribute divert dominate downgrade drop\\sthe earmark
    economise effectuate elicit emanate embed emerge emphasi[sz]e emulate encompass endeavor
    endorse endow endure energise enjoy enlist enquire enrich enrol enroll entail entertain
    enumerate equali[sz]e espouse evolve exceed excel exclude excuse exhaust expend explain
    expose familiarise fasten favour fly follow forbid foresee formali[sz]e fortify forward
    free\\sup frustrate galvani[sz]e garner gauge govern grasp hear heed hinder imitate immerse
    imprison inaugurate incentivise incentivize inculcate indemnify indicate induce insert
    institutionali[sz]e instruct insure interact intercede interfere intermediate
    internationali[sz]e interpret interrupt intervene invoke irrigate isolate itemise justify
    kick-start lessen level\\sup liaise liberate license lighten listen locali[sz]e
    look\\s(?:for|into|at|to|after) magnify mainstream manufacture marginalise marshal
    materiali[sz]e mediate memoriali[sz]e merge militate minimise modify mount
    move\\s(?:to|towards?|forward|ahead) multilaterali[sz]e nationali[sz]e navigate
    neutrali[sz]e nullify obey object\\sto oblige obviate occupy open\\sup originate oust outlaw
    outline pacify package peg penetrate perceive perpetuate persist persuade phase\\sin
    place\\sthe plead please popularise populate portray possess precede predict prefer presume
    prevail probe proclaim produce profess promulgate pronounce proscribe provoke pull pump
    purify quell quicken radiate re-?affirm re-?engage re-?establish re-?examine re-?open
    re-evaluate readmit realign reallocate reap reassess reassure recall receive recogni[sz]e
    recommend reconcile reconnect reconsider reconstitute reconvene recycle rededicate redefine
    redeploy redesign redistribute reflect refocus refurbish refuse regain regulari[sz]e
    reiterate rejoin relate rely remind remit remunerate reorgani[sz]e
    report\\s(?:to|on|back|their|its) represent reprioritise repurpose reschedule reside resign
    resort resource restate result\\sin retreat retrieve retrofit reunite reveal roll\\sout
    rule\\sout salvage sanitise scrutini[sz]e segregate shed shield shorten shun
    sign\\s(?:the|an?|its|their) simulate situate slash smash soften solicit solidify squash
    stem\\sthe step\\s(?:up|back|forward) strip study\\sthe subscribe succeed succour suffice
    suggest suit summon supersede surmount surpass surround swap synthesi[sz]e tailor
    tap\\s(?:the|into) team\\sup think thwart topple troubleshoot tune undergo understand
    understate unfreeze unleash unveil unwind usher utter validate vitalise weaken wean weed
    weigh widen\\sthe wipe withhold withstand worsen write
    work\\s(?:to|with|towards?|together|closely|for|on|in)
    """
)
"""Verbs of action in the base form that are hardly anything else after "and" or a comma."""

NAMING_VERBS = any_of(
    """
    bar block change count cure fill force form guard lock lose mark mine own post power press
    read reserve ring sit store sum void ward
    access aid aim answer attack attempt back balance benefit cap celebrate chair challenge clean
    clear close complete conserve consent copy cover criminali[sz]e cut debate delay demand
    deposit design direct discuss double ease end equal\\w*se exchange exercise expand export finance
    focus free fuel fund further grant guarantee guide host implement import increase issue
    kickstart lead level light limit list live lower maintain mature measure monitor move name
    narrow notify open order perfect place plan plant present process progress publish purchase
    question raise report scale request research respect return review run schedule secure separate set share
    shape shift sign slow staff stand start station stem stress structure study supply support
    appeal approach associate award base bear book care cast channel charge charter check colour
    comment concern condition contact contest contract contrast control correct cost counsel
    couple credit cross delegate detail display dispute divide document drive drop duplicate
    effect escort estimate exhibit express feature field figure file flag flow forecast found
    frame function gain ground group hail handle highlight hit house hunt interest judge let
    loan love master match mention note notice number pass patrol pick play police practise
    praise pressure profit program programme project push quote rally reach reason record regard
    reward risk rotate say scope seal season show shut signal sketch sound sponsor stage strike
    subject supplement table talk task taste tender tie touch trace trap travel trigger urge
    vary venture vet volunteer watch weather win wish witness yield second
    surrender target tax test trade transfer transport trust use value view visit warn welcome widen work
    """
)
"""Verbs that are nouns or adjectives as well, so that what follows tells which they are."""

VERBS = rf"(?:{ACTION_VERBS}|{NAMING_VERBS})"

PLAIN_VERBS = any_of(
    """
    be become come detect feel get go have know learn live pay reach return rise see speak tell think
    travel understand write
    """
)
"""Verbs of what an action is for, which begin no action of their own."""

VENTURES = re.compile(
    any_of(
        """
        establish create launch hold host convene continue initiate begin start set\\sup sign conclude
        work\\s(?:to|with|towards?|together|closely) facilitate explore seek develop recommit commit
        """
    )
    + r"\b"
)
"""Verbs that start something new, so that what follows ", and" is no purpose of what was before."""

_EFFORTS = (
    r"(?:efforts?|cooperation|co-operation|collaboration|coordination|co-ordination|steps|measures|"
    r"actions?|work|endeavou?rs|engagement|activities)"
)
_SHORT = r"(?: [\w'.-]+,?){0,14}"
CARRIER = re.compile(
    r"(?:(?:\w+ly|further|also|together|to|not) ){0,2}"
    r"(?:(?:continue|continuing|begin|beginning|start|try|trying|aim|aiming|endeavou?r|strive|striving|seek|seeking)"
    r"|(?:work|working|cooperate|cooperating|co-operate|co-operating|collaborate|collaborating|partner|"
    r"partnering|act|acting|strive|move|unite|join forces|joining forces|join hands|come together|team up|"
    r"stand together|do more|do everything|do (?:our|their|its) (?:best|utmost|part)|band together|"
    rf"coordinate closely|coordinate with){_SHORT},?"
    r"|(?:use|using|utili[sz]e|utili[sz]ing|leverage|leveraging|harness|harnessing|employ|mobili[sz]e|"
    rf"mobili[sz]ing|draw on|drawing on|deploy|combine|pool)(?: [\w'.-]+,?){{1,14}}"
    r"|(?:(?:explore|exploring|find|finding|identify|identifying|look for|looking for|seek|seeking|examine|"
    r"consider|discuss|study|develop) )?(?:[\w'-]+ ){0,3}?(?:ways|means|avenues|opportunities|possibilities|"
    rf"options|modalities)(?: (?:and|or) (?:ways|means))?(?: [\w'-]+){{0,6}}"
    r"|(?:continue|continuing|step up|stepping up|intensify|intensifying|redouble|redoubling|strengthen|"
    r"strengthening|enhance|enhancing|expand|expanding|deepen|deepening|increase|increasing|pursue|pursuing|"
    r"make|making|take|taking|undertake|undertaking|accelerate|accelerating|coordinate|coordinating|combine|"
    r"reinforce|reinforcing|advance|spare|focus|scale up|exert|devote|sustain|maintain|renew) "
    rf"(?:[\w-]+,? ){{0,5}}?{_EFFORTS}(?: [\w'.-]+){{0,10}})"
)
"""Words without a content of their own, up to the "to" of the action that they carry."""

NOUN_CARRIER = re.compile(rf"(?:[\w-]+,? ){{0,5}}?{_EFFORTS}(?: [\w'.-]+){{0,10}}")
"""The same after a noun such as "commitment to (joint efforts in the region)"."""

EFFECTS = any_of(
    """
    help contribute enhance enable allow ensure strengthen boost improve increase further benefit
    create result lead\\sto make promote demonstrate foster deepen bolster reinforce add remain open
    pave give be\\s(?!led|chaired|co-) reduce bring have serve yield generate cause take play affect
    require cost come become continue\\sto\\sbe advance expand unlock protect accelerate
    provide(?!\\s(?:an?\\s|the\\s|regular\\s)?(?:\\w+\\s)?(?:reports?|updates?|recommendations?|guidance|advice)\\b)
    build\\sresilience stand
    """
)
"""What a measure does by itself: said of a thing, these are forecasts, not commitments."""

REPORTING_PARTICIPLES = any_of(
    """
    noting welcoming recogni[sz]ing acknowledging underscoring stressing emphasi[sz]ing highlighting
    recalling thanking commending applauding urging calling\\s(?:up)?on calling\\sfor expressing
    reiterating reaffirming underlining condemning congratulating
    """
)

REPORTING_VERBS = any_of(
    """
    call welcome urge condemn commend applaud thank express note reiterate congratulate deplore
    """
)

HOPES = any_of(
    """
    optimis\\w+ hopes? hoped welcom\\w+ confiden\\w+ belie\\w+ expect\\w* appreciat\\w+ concern\\w*
    recogni[sz]\\w+ demand\\w* requir\\w* necessitat\\w* assess\\w* if unless whether urg\\w+
    call\\w* congratulat\\w+ not\\w+
    """
)

AGENTS = any_of(
    """
    countries nations states governments parties sides members member\\sstates leaders ministers officials
    experts representatives delegations teams agencies ministries departments authorities services
    militaries forces navies police parliaments parliamentarians banks regulators administrations
    ambassadors envoys negotiators secretaries delegates scientists co-chairs coordinators
    co-ordinators focal\\spoints sherpas advisers advisors treasuries customs institutes
    committees commissions councils boards groups secretariats chairs inspectors technicians specialists
    committee commission council board secretariat group government ministry agency department
    allies heads chiefs directors diplomats counterparts ships aircraft
    authority bureau office delegation presidency session chairs chairmen commissioners assembly conference
    """
)
"""Nouns for those who act for parties, also where no party is named: "senior officials"."""

ADVERBS = (
    r"(?:(?:also|both|each|all|jointly|further|therefore|thus|hereby|likewise|together|now|then|"
    r"today|again|ourselves|themselves|itself|once again|once more|have|has|had|are|is|were|was|"
    r"however|moreover|alike|in turn|"
    r"continue|accordingly|similarly|in particular|separately|respectively|collectively|"
    r"individually|individually and collectively|as such|for (?:its|their|our) part|\w+ly|"
    r"re|not|to that end|where appropriate|as appropriate|in this regard|in this context),? )*"
)
"""What may stand between a subject and its verb, each with the space after it."""

PREPOSITION = re.compile(
    r"\b(?:of|between|with|for|by|from|to|on|through|among|against|including|within|towards?|via|"
    r"than|behind|under|in|at|into|about|across|over|upon|regarding|concerning|support|supporting|"
    r"include[sd]?|involve[sd]?|involving|enable[sd]?|enabling|assist|assisting|give|giving|"
    r"help|helping|urge[sd]?|encourage[sd]?|invite[sd]?|allow|let|like|as|per)$"
)
"""A word before a name that makes it an object."""

SUBORDINATE = re.compile(
    r"\b(?:(?:that|which|who|where|whereby)(?:, [^,;]{0,60},)?|whom|whose|whether|how|if|when|as|"
    r"because|since|(?<!do )(?<!doing )so|while|until|once|unless|although|though|after|before|"
    r"than|what|why|whenever|"
    r"should)$"
)

SUPPOSING = re.compile(
    any_of(
        "if whether when unless until how because than what why since as while so where before "
        "after once"
    )
)
"""Words that begin a clause which binds nobody."""
