# Texts of the interface, in English.

## The program
app-name = Alliage

## What is undone
undo = Undo
redo = Redo
undo-named = Undo: { $what }
redo-named = Redo: { $what }
what-none = { "" }
what-many = { $count } actors
act-add = add { $what }
act-align = align { $what }
act-category = sort { $what }
act-categories = change the typology
act-delete = delete { $what }
act-describe = describe the board
act-distribute = distribute { $what }
act-duplicate = duplicate { $what }
act-edit = edit { $what }
act-links = change the guide links
act-lock = lock { $what }
act-map = set the axes
act-move = move { $what }
act-paste = paste { $what }
act-place = place { $what }
act-rename = rename { $what }
act-resources = change the resources
act-tray = put { $what } back to be placed
act-unlock = unlock { $what }

## Files
file-error-empty = This file is empty.
file-error-zeros = This file holds nothing but zeros: a power cut sometimes leaves that. An older copy may be among the backups.
file-error-encrypted = This file is encrypted with a passphrase: it must be decrypted first.
file-error-zip = This file is a zip archive or an office document, not an Alliage board.
file-error-gzip = This file is a gzip archive: it must be decompressed first.
file-error-pdf = This file is a PDF, not an Alliage board.
file-error-picture = This file is a picture, not an Alliage board.
file-error-json = This file is JSON, not an Alliage board.
file-error-markup = This file is a web page, an SVG picture or another XML document, not an Alliage board.
file-error-utf16 = This text is encoded as UTF-16: it must be saved as UTF-8.
file-error-text = This file is a text, but not an Alliage board.
file-error-binary = This file is neither a text nor an Alliage board.
file-error-foreign = This file is from another program: it says that its format is “{ $format }”.
file-error-foreign-unnamed = This file looks like a board, but does not say that it is from Alliage: “format: "alliage"” is missing.
file-error-newer = This file was written by a newer version of Alliage ({ $app }, format { $version }): opening it here would lose a part of it. Please update Alliage.
file-error-newer-unnamed = This file was written by a newer version of Alliage (format { $version }): opening it here would lose a part of it. Please update Alliage.
file-error-damaged = At line { $line }, column { $column }: { $reason }
file-error-cut = the text ends too early (a lost end, a missing quote or bracket).
file-error-too-deep = too many brackets within brackets.
file-error-not-utf8 = some characters are not UTF-8.
file-error-unknown-field = there is no field “{ $name }” (a typing mistake?).
file-error-missing-field = the field “{ $name }” is missing.
file-error-twice = “{ $name }” is written twice.
file-error-syntax = the text cannot be read (“{ $message }”).
file-error-many-bytes = This file is too large: { $found } MiB, and { $most } at most.
file-error-many-actors = This board has too many actors: { $found }, and { $most } at most.
file-error-many-notes = This board has too many notes: { $found }, and { $most } at most.
file-error-many-categories = This board has too many categories: { $found }, and { $most } at most.
file-error-many-resources = This board has too many resources: { $found }, and { $most } at most.
file-error-many-links = This board has too many guide links: { $found }, and { $most } at most.
file-error-many-maps = This board has too many maps: { $found }, and { $most } at most.
file-error-many-in-one-line = A line of this board has too many items: { $found }, and { $most } at most.
repairs-summary =
    { $count ->
        [0] Nothing was to be repaired.
        [one] One thing was repaired.
       *[other] { $count } things were repaired.
    }
repair-no-name = unnamed
repair-item-description = the description of the board
repair-item-map = the map “{ $name }”
repair-item-category = the category “{ $name }”
repair-item-resource = the resource “{ $name }”
repair-item-link = the link “{ $name }”
repair-item-actor = the actor “{ $name }”
repair-no-map = No map: an empty one was added.
repair-same-id = Number { $id } given twice: { $item } has the number { $given } now.
repair-text = Text cleaned: { $item } had a text that was too long, spaces too many or control characters.
repair-axes = Axes of the map “{ $name }”: impossible ends were replaced.
repair-aspect = Map “{ $name }”: impossible proportions were replaced.
repair-colour = Category “{ $name }”: the colour “{ $text }” cannot be read, it is grey now.
repair-no-such-category = There is no category { $id }: { $item } no longer refers to it.
repair-no-such-resource = “{ $name }” offered the resource { $id }, which does not exist: this offer was removed.
repair-no-such-map = “{ $name }” had a place on the map { $id }, which does not exist: this place was removed.
repair-offered-twice = “{ $name }” offered the resource { $id } twice: the first offer was kept.
repair-placed-twice = “{ $name }” had two places on the map { $id }: the first was kept.
repair-not-a-number = “{ $name }” had a place that is not a number: it is unknown now.
repair-beyond-axis = “{ $name }” was beyond the end of an axis: its place is at the end now.
repair-notes-twice = “{ $name }” had two lines of notes: they are kept one below the other.
repair-notes-of-nobody = Notes about the actor { $id }, who does not exist, were dropped: “{ $text }”.
repairs-untold =
    { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
read-error-not-found = This file does not exist, or no longer does.
read-error-directory = This is a folder, not a file.
read-error-not-a-file = This is not an ordinary file.
read-error-permission = The system does not permit reading this file.
read-error-too-big = This file is too large: { $found } MiB, and { $most } at most.
read-error-other = This file cannot be read (“{ $cause }”).
save-error-not-verified = Nothing was written to “{ $path }”: the content made ready does not read back the same. This is a fault of Alliage.
save-error-directory = “{ $path }” is a folder, not a file.
save-error-not-a-file = “{ $path }” is not an ordinary file.
save-error-folder-missing = The folder “{ $path }” does not exist, or no longer does.
save-error-name-too-long = The name “{ $path }” is too long.
save-error-name-invalid = The name “{ $path }” holds a sign that the system does not accept.
save-error-read-only = “{ $path }” is read-only.
save-error-permission = The system does not permit writing “{ $path }”.
save-error-disk-full = There is no space left for “{ $path }”.
save-error-changed = “{ $path }” was changed by another program since it was opened. Nothing was written.
save-error-read-back = “{ $path }” does not read back as it was written: the disk cannot be trusted. Better save elsewhere.
save-error-damaged = “{ $path }” may be damaged, and no copy of it could be kept (“{ $cause }”). It must be saved elsewhere at once.
save-error-damaged-copy = “{ $path }” may be damaged (“{ $cause }”). The new content is whole in “{ $copy }”.
save-error-other = “{ $path }” cannot be saved (“{ $cause }”).
folders-error-no-home = The system does not tell where your files are.
folders-error-other = The folder “{ $path }” cannot be made ready (“{ $cause }”).

## Command line
cli-heading-usage = Usage:
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-commands = Commands
cli-name-command = COMMAND
cli-name-file = FILE
cli-name-language = LANGUAGE
cli-name-number = NUMBER
cli-name-picture = PICTURE
cli-name-shell = SHELL
cli-name-theme = THEME
cli-about = A whiteboard on which a local collective finds its allies
cli-more =
    A whiteboard on which a local collective finds its allies.

    Without a command, Alliage opens its window, with the board of the given file.
    Commands open no window and need no display.
    Nothing is sent over the network.
cli-usage =
    alliage [OPTIONS] [FILE]
      alliage [OPTIONS] COMMAND …
cli-examples =
    Examples:
      alliage map.ron                      open a board
      alliage check map.ron                tell what it holds
      alliage export map.ron --to map.svg  make a picture of it
      alliage --language fr --help         read this help in French

    To open a file that is named like a command: alliage ./check
cli-file = The board to open
cli-language = The language: fr or en (by default, that of the system)
cli-help = Show the help (more of it with --help)
cli-version = Show the version
cli-check-about = Tell what boards hold, or what is wrong with them
cli-check-more =
    Tells of each file its title, its axes, how many actors are placed there or to be
    placed, its categories, its resources and what must be repaired in it, or what
    keeps it from being read, with the line and the column. No file is changed.

    The exit status is 0 if all boards can be read, even after repairs, and 1 otherwise.
cli-check-usage = alliage check [--json] FILE…
cli-check-examples =
    Examples:
      alliage check map.ron
      alliage check --json *.ron > report.json
cli-check-file = The boards to look at
cli-check-json = Answer with a JSON array, one object for each file
cli-export-about = Make a picture of a board
cli-export-more =
    Writes the picture of a map of the board, without notes and motives.
    The names of the actors can be read in it. A picture of the same name is replaced.
cli-export-usage = alliage export FILE --to PICTURE [--theme THEME] [--map NUMBER]
cli-export-examples =
    Examples:
      alliage export map.ron --to map.svg
      alliage export map.ron --to night.svg --theme dark
      alliage export map.ron --to axes.svg --map 2
cli-export-file = The board
cli-export-to = The file of the picture, whose name ends with { $formats }
cli-export-theme = The colours: light (by default) or dark
cli-export-map = The number of the map of the board (1 by default)
cli-completions-about = Write what completes the command with the Tab key
cli-completions-more =
    Writes a script for your shell to standard output, which completes
    the commands and options of Alliage with the Tab key.
cli-completions-usage = alliage completions SHELL
cli-completions-examples =
    Examples:
      alliage completions bash > ~/.local/share/bash-completion/completions/alliage
      alliage completions fish > ~/.config/fish/completions/alliage.fish
cli-completions-shell = The shell: { $shells }
cli-man-about = Write the manual page
cli-man-more = Writes the manual page of Alliage to standard output.
cli-man-usage = alliage man
cli-man-examples =
    Examples:
      alliage man > alliage.1
      alliage --language fr man > alliage.fr.1
cli-manual-name = NAME
cli-manual-synopsis = SYNOPSIS
cli-manual-description = DESCRIPTION
cli-manual-examples = EXAMPLES
cli-error = alliage: { $message }
cli-error-help = To learn more: { $command }
cli-error-file-and-command = a file to open and a command do not go together.
cli-error-unknown = “{ $argument }” is not known here.
cli-error-unknown-suggestion = “{ $argument }” is not known here. Did you mean “{ $suggestion }”?
cli-error-value = “{ $value }” does not fit { $argument }.
cli-error-value-allowed = “{ $value }” does not fit { $argument }. Possible values: { $allowed }.
cli-error-no-value = a value is missing after { $argument }.
cli-error-no-value-allowed = a value is missing after { $argument }. Possible values: { $allowed }.
cli-error-missing = { $argument } is missing.
cli-error-twice = { $argument } can be given only once.
cli-error-other = the command cannot be understood (“{ $message }”).
cli-error-fault = A fault of Alliage kept this file from being read.
cli-error-output = alliage: the output cannot be written ({ $cause }).
cli-check-sound = { $file }: the board is sound.
cli-check-mended = { $file }: the board can be read, after repairs.
cli-check-refused = { $file }: this file cannot be read.
cli-check-title = Title: { $title }
cli-check-no-title = Title: none
cli-check-newer = Written by a newer version of Alliage ({ $app }): what this one does not know is kept.
cli-check-map = Axes “{ $name }”: { $x } × { $y }
cli-check-axis = { $title } (from { $min } to { $max })
cli-check-no-axis = untitled axis (from { $min } to { $max })
cli-check-map-actors = On these axes: { $placed } placed, { $unplaced } to place
cli-check-actors = Actors: { $count }
cli-check-categories = Categories: { $count }
cli-check-resources = Resources: { $count }
cli-check-untouched = { $summary } The file itself was not changed.
cli-check-total =
    { $sound ->
        [0] { $count } files, none of which can be read.
        [one] { $count } files, one of which can be read.
       *[other] { $count } files, { $sound } of which can be read.
    }
cli-export-done = Picture written: { $path }
cli-export-repaired = { $summary } The board itself was not changed; “alliage check” tells more.
cli-export-unconfirmed = The system does not confirm that “{ $path }” would outlast a power cut.
cli-export-format = “{ $path }”: the name of the picture must end with { $formats }.
cli-export-same = “{ $path }” is the board itself: the picture needs another name.
cli-export-no-map =
    { $count ->
        [one] There is no map { $number }: this board has only one.
       *[other] There is no map { $number }: this board has { $count }.
    }
cli-export-board = “{ $path }”: { $message }
