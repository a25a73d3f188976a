; Installer for Windows (Inno Setup 6.3 or later):
;   iscc /DVersion=0.1.0 packaging\windows\briefreader.iss
; Installs for the user who runs it, or for all users if that user is an administrator and says so.
; What a user wrote (%LOCALAPPDATA%\briefreader) is neither touched by an update nor by removal.

#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 briefreader.iss
#endif
#define Root "..\.."
#define Name "Briefreader"
#define Library "Briefreader.Library"
#define Statement "Briefreader.Statement"

[Setup]
; Never change AppId: by it an update finds what it replaces.
AppId={{6F0C9C4E-5C0B-4E0E-9B57-0B8E2B1B7D35}
AppName={#Name}
AppVersion={#Version}
AppPublisher=Briefreader contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\icons\briefreader.ico
UninstallDisplayIcon={app}\briefreader-gui.exe
OutputDir={#Root}\dist
OutputBaseFilename=briefreader-{#Version}-windows-x86_64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "russian"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "associate"; Description: "{cm:AssocFileExtension,{#Name},.briefing}"
Name: "associatestatement"; Description: "{cm:AssocFileExtension,{#Name},.briefstatement}"

[InstallDelete]
; Libraries of an older version must not stay beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\briefreader\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\briefreader-gui.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\briefreader-gui.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.briefing\OpenWithProgids"; ValueType: string; ValueName: "{#Library}"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\{#Library}"; ValueType: string; ValueName: ""; ValueData: "Briefreader library"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\{#Library}\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\briefreader-gui.exe,0"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\{#Library}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\briefreader-gui.exe"" ""%1"""; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.briefstatement\OpenWithProgids"; ValueType: string; ValueName: "{#Statement}"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associatestatement
Root: HKA; Subkey: "Software\Classes\{#Statement}"; ValueType: string; ValueName: ""; ValueData: "Briefreader statement"; Flags: uninsdeletekey; Tasks: associatestatement
Root: HKA; Subkey: "Software\Classes\{#Statement}\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\briefreader-gui.exe,0"; Tasks: associatestatement
Root: HKA; Subkey: "Software\Classes\{#Statement}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\briefreader-gui.exe"" ""%1"""; Tasks: associatestatement
; "Open with" for the formats that are read, without taking them over.
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".htm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".docx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".odt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".rtf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".eml"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".epub"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\briefreader-gui.exe\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\briefreader-gui.exe"" ""%1"""

[Run]
Filename: "{app}\briefreader-gui.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
