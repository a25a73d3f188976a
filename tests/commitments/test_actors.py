"""Who binds itself, where the subject is a pronoun, a guest, or stands elsewhere."""

from datetime import date

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata

TWO = ("Norway", "Chile")
OPENING = "The Foreign Minister of Norway, Mr. Olav Vik, met that of Chile, Ms Soto. "


@pytest.mark.parametrize(
    ("text", "parties", "actors"),
    [
        ("It was agreed that Chile would host the talks.", TWO, "Chile"),
        ("It was agreed that Chile, as incoming Chair, should host the talks.", TWO, "Chile"),
        ("The Prime Minister will open an archive.", ("Norway",), "Norway"),
        (
            "The King of Norway met the President of Chile. The President will open an archive.",
            ("Norway", "Chile", "Ghana"),
            "Chile",
        ),
        (
            "The President of Trinidad and Tobago will open an archive.",
            ("Norway", "Trinidad and Tobago"),
            "Trinidad and Tobago",
        ),
        ("It was agreed that a joint committee would be set up.", TWO, "Norway Chile"),
        ("Chile announced that it intends to open an archive.", TWO, "Chile"),
        ("Norway was thanked. Chile announced that it intends to open an archive.", TWO, "Chile"),
        ("Ms Soto invited Mr. Vik to visit Lima. The invitation was accepted.", TWO, "Norway"),
        (
            "She extended an invitation to the Minister of Norway to visit Lima. "
            "The invitation was accepted.",
            TWO,
            "Norway",
        ),
        ("Mr. Vik invited his counterpart to stay. The invitation was accepted.", TWO, "Chile"),
        (
            "Ms Soto extended to her colleague from Norway an invitation to Lima. "
            "The invitation was accepted.",
            TWO,
            "Norway",
        ),
        ("Ms Soto asked Mr. Vik to Lima. The invitation was accepted.", TWO, "Norway"),
        ("Talks were held. The invitation was accepted.", TWO, "Norway Chile"),
        ("The Norwegian Minister said that his Government would build a ship.", TWO, "Norway"),
        (
            "The Chilean Minister invited her counterpart to Lima. The invitation was accepted.",
            TWO,
            "Norway",
        ),
        (
            "It was agreed that a team of Chilean ship experts should visit Oslo.",
            TWO,
            "Chile",
        ),
        (
            "The Government has accepted an invitation for the Minister of Chile to visit Oslo.",
            TWO,
            "Chile",
        ),
        (
            "The Chilean Minister said it was the intention of her Government to build a ship.",
            TWO,
            "Chile",
        ),
        ("Chile thanked Norway, and announced that it would build a ship.", TWO, "Chile"),
        ("The Commission thanked Chile. ABCD will build ships.", ("ABCD", "Norway"), "ABCD"),
        ("The Norwegian Fisheries Agency will send ships.", TWO, "Norway"),
        ("The Chilean Participant shall send ships.", TWO, "Chile"),
        ("The visit of the President of Chile will take place in May.", TWO, "Chile"),
        ("The ASEAN ministers will build ships.", ("ASEAN", "Norway"), "ASEAN"),
        (
            "The ASEAN and Norwegian ministers will build ships.",
            ("ASEAN", "Norway"),
            "ASEAN Norway",
        ),
        ("The African ministers will build ships.", TWO, "Norway Chile"),
        (
            "The talks went well, and Chile would take a series of measures. These were:\n\n"
            "- An undertaking to train the crews of ships.",
            TWO,
            "Chile",
        ),
    ],
)
def test_resolves_who_acts(
    detector: Detector, text: str, parties: tuple[str, ...], actors: str
) -> None:
    """The last commitment is that of the parties named."""
    said = Metadata(title="Joint Statement", date=date(2022, 5, 10), parties=parties, language="en")
    found = detector.detect(OPENING + "\n\n" + text, said)
    assert found
    assert " ".join(found[-1].actors) == actors


THREE = ("Norway", "Chile", "Peru")
VISIT = "The Norwegian Minister paid a visit to Chile. The Chilean Minister was thanked. "
RECEIVED = "Chile received the Norwegian Minister. The Chilean Minister was thanked. "
GUEST = "The Norwegian Minister paid a visit to Chile. Norway was thanked. "
VISIT_FR = "La ministre norvégienne s’est rendue au Chili. Le ministre chilien l’a saluée. "
RECEIVED_FR = "Le Chili a reçu la ministre norvégienne. Le ministre chilien l’a saluée. "
GUEST_FR = "La ministre norvégienne s’est rendue au Chili. La Norvège a été remerciée. "
FAR_FR = "Les écoles que fréquentent les élèves venus de très loin se trouvent au Chili. "
VISIT_ES = "La ministra noruega visitó Chile. El ministro chileno la saludó. "
GUEST_ES = "La ministra noruega visitó Chile. Noruega fue felicitada. "
FAR_ES = "Las escuelas a las que asisten los alumnos venidos de lejos están en Chile. "
VISIT_RU = "Министр Норвегии нанёс визит в Чили. Министр Чили поблагодарил его. "
RECEIVED_RU = "Президент Чили принял министра Норвегии. Министр Чили поблагодарил его. "
GUEST_RU = "Министр Норвегии нанёс визит в Чили. Норвегию поблагодарили. "
FAR_RU = "Школы, в которых учатся дети из самых далёких деревень, находятся в Чили. "


@pytest.mark.parametrize(
    ("language", "text", "parties", "actors"),
    [
        ("en", "Norway opened a school. The Government will train teachers.", TWO, "Norway"),
        (
            "en",
            "Chile agreed. On the Norwegian side, the Ministry of Trade will send ships.",
            TWO,
            "Norway",
        ),
        ("en", "The Government will train teachers.", TWO, "Norway Chile"),
        (
            "en",
            "The Chilean Minister, Ana Ruiz, left. Minister Ruiz agreed to return.",
            TWO,
            "Chile",
        ),
        (
            "en",
            "The Chilean side was led by the Minister, Ms Ruiz. Minister Ruiz agreed to return.",
            TWO,
            "Chile",
        ),
        (
            "en",
            "Minister Ruiz said that Chile would pay. Minister Ruiz agreed to return.",
            TWO,
            "Chile",
        ),
        ("en", "“We plan to plant trees,” said the Chilean Minister.", TWO, "Chile"),
        ("en", "Minister Ruiz of Chile said: “We plan to plant trees in May.”", TWO, "Chile"),
        (
            "en",
            "“Peace” was the word. We plan to plant trees, the Chilean said.",
            TWO,
            "Norway Chile",
        ),
        (
            "fr",
            "Le Ministre norvégien a informé son homologue que son pays aidera. Ce dernier s’est "
            "engagé à visiter Oslo.",
            TWO,
            "Chile",
        ),
        ("fr", "Le Chili ouvrira un bureau. Il a décidé de former dix juges.", TWO, "Chile"),
        ("fr", "Le Chili ouvrira un bureau. Cent bourses seront accordées en 2024.", TWO, "Chile"),
        (
            "fr",
            "Le Chili ouvrira un bureau. Un accord sera signé en mai 2024.",
            TWO,
            "Norway Chile",
        ),
        ("fr", "Le Chili ouvrira un port. C’est pourquoi son gouvernement paiera.", TWO, "Chile"),
        ("en", "Chile will send ships and Norway will be kept informed.", TWO, "Chile"),
        (
            "fr",
            "Le Chili ouvrira un bureau. Un fonds communautaire sera créé.",
            TWO,
            "Norway Chile",
        ),
        ("fr", "Le Chili pêche. Le ministère de la pêche ouvrira une école.", TWO, "Chile"),
        ("fr", "Les ministres chilien et péruvien ont convenu de se revoir.", THREE, "Chile Peru"),
        ("fr", "« Nous planterons des arbres », a dit la ministre chilienne.", TWO, "Chile"),
        (
            "es",
            "El Ministro noruego recibió a su homólogo. Este último se comprometió a volver.",
            TWO,
            "Chile",
        ),
        ("es", "Chile abrirá una oficina. Se otorgarán cien becas hasta 2024.", TWO, "Chile"),
        ("es", "Los ministros chileno y peruano acordaron volver a reunirse.", THREE, "Chile Peru"),
        ("es", "«Plantaremos mil árboles», declaró la ministra chilena.", TWO, "Chile"),
        ("ru", "Чили откроет бюро. Она также намерена обучить десять судей.", TWO, "Chile"),
        ("ru", "Чили откроет бюро. До 2024 года будет выделено сто стипендий.", TWO, "Chile"),
        ("ru", "Чилийская и перуанская стороны обучат судей.", THREE, "Chile Peru"),
        ("ru", "Чили откроет бюро. Министерство финансов оплатит расходы.", TWO, "Chile"),
        (
            "en",
            "Norway will open a school. Cooperation will be expanded in 2023.",
            TWO,
            "Norway Chile",
        ),
        ("en", VISIT + "The host Government agreed to build a school.", TWO, "Chile"),
        ("en", RECEIVED + "The host Government agreed to build a school.", TWO, "Chile"),
        ("en", GUEST + "The visiting Minister agreed to build a school.", TWO, "Norway"),
        ("fr", FAR_FR + "Le gouvernement formera dix juges.", TWO, "Chile"),
        ("fr", "La ministre norvégienne vint. Son homologue a décidé de bâtir.", TWO, "Chile"),
        ("fr", "Le Chili créera un fonds et la Norvège sera consultée.", TWO, "Chile"),
        ("fr", VISIT_FR + "Son hôte s’est engagé à bâtir une école.", TWO, "Chile"),
        ("fr", RECEIVED_FR + "Son hôte s’est engagé à bâtir une école.", TWO, "Chile"),
        ("fr", GUEST_FR + "Le visiteur s’est engagé à bâtir une école.", TWO, "Norway"),
        ("es", FAR_ES + "El Gobierno formará a diez jueces.", TWO, "Chile"),
        (
            "es",
            "Chile abrirá una oficina. Se ampliará la cooperación en 2024.",
            TWO,
            "Norway Chile",
        ),
        ("es", "Chile creará un fondo y Noruega será consultada.", TWO, "Chile"),
        ("es", VISIT_ES + "Su anfitrión se comprometió a construir una escuela.", TWO, "Chile"),
        ("es", GUEST_ES + "El visitante se comprometió a construir una escuela.", TWO, "Norway"),
        (
            "ru",
            "Чили откроет бюро. Сотрудничество будет расширено в 2024 году.",
            TWO,
            "Norway Chile",
        ),
        ("ru", "Министр Норвегии прибыл. Его коллега обязался вернуться в Осло.", TWO, "Chile"),
        ("ru", VISIT_RU + "Принимающая сторона обязалась построить школу.", TWO, "Chile"),
        ("ru", RECEIVED_RU + "Принимающая сторона обязалась построить школу.", TWO, "Chile"),
        ("ru", GUEST_RU + "Гость обязался построить школу.", TWO, "Norway"),
        ("ru", FAR_RU + "Министерство финансов оплатит расходы.", TWO, "Chile"),
        (
            "fr",
            "Le ministre Ruiz dit que le Chili paiera. M. Ruiz a décidé de bâtir.",
            TWO,
            "Chile",
        ),
        ("es", "El ministro Ruiz dijo que Chile pagará. Ruiz acordó volver.", TWO, "Chile"),
        ("ru", "Министр Руис заявил, что Чили заплатит. Руис обязался вернуться.", THREE, "Chile"),
        ("ru", "Чилийскую делегацию возглавлял министр Руис. Руис обязался прийти.", TWO, "Chile"),
        (
            "es",
            "La delegación chilena fue encabezada por el ministro Ruiz. Ruiz acordó volver.",
            THREE,
            "Chile",
        ),
        ("ru", "«Мы посадим тысячу деревьев», — сказал чилийский министр.", TWO, "Chile"),
    ],
)
def test_resolves_who_is_meant(
    detector: Detector, language: str, text: str, parties: tuple[str, ...], actors: str
) -> None:
    """The last commitment is of whom a pronoun, an office or the sentences before it mean."""
    said = Metadata(title="", date=date(2022, 5, 10), parties=parties, language=language)
    found = detector.detect(text, said)
    assert found
    assert " ".join(found[-1].actors) == actors
