# Texts of the interface, in English.

## The program
app-name = Alliage

## What is undone
undo = Undo
redo = Redo
undo-named = Undo: { $what }
redo-named = Redo: { $what }
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



## Files that do not open
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
file-error-foreign = This file comes from another program.
file-error-newer = This file was written by a newer version of Alliage ({ $app }, format { $version }): opening it here would lose a part of it. Please update Alliage.
file-error-newer-unknown = This file was written by a newer version of Alliage: opening it here would lose a part of it. Please update Alliage.
file-error-damaged-cut = This board is damaged: the text ends too early, at line { $line }.
file-error-damaged-deep = This board is damaged: too many brackets inside each other, line { $line }, column { $column }.
file-error-damaged-unknown-field = This board is damaged: the field “{ $detail }” is unknown, line { $line }, column { $column }.
file-error-damaged-missing-field = This board is damaged: the field “{ $detail }” is missing before line { $line }, column { $column }.
file-error-damaged-twice = This board is damaged: the field “{ $detail }” is written twice, line { $line }, column { $column }.
file-error-damaged-not-utf8 = This board is damaged: a character is not UTF-8, line { $line }, column { $column }.
file-error-damaged-no-sign = This board is damaged: “{ $detail }” is missing, line { $line }, column { $column }.
file-error-damaged-number = This board is damaged: a number is expected, line { $line }, column { $column }.
file-error-damaged-text = This board is damaged: a text in straight quotes is expected, line { $line }, column { $column }.
file-error-damaged-boolean = This board is damaged: “true” or “false” is expected, line { $line }, column { $column }.
file-error-damaged-name = This board is damaged: the name of a field is expected, line { $line }, column { $column }.
file-error-damaged-backslash = This board is damaged: what follows a backslash means nothing, line { $line }, column { $column }.
file-error-damaged-stray = This board is damaged: “{ $detail }” does not belong there, line { $line }, column { $column }.
file-error-damaged-sort = This board is damaged: a value of another sort is expected, line { $line }, column { $column }.
file-error-damaged-behind = This board is damaged: something stands after the end, line { $line }, column { $column }.
file-error-damaged-syntax = This board is damaged at line { $line }, column { $column }.
file-error-large-bytes = This file is too large: { $found } MiB, { $most } at most.
file-error-large-actors = Too many actors: { $found }, { $most } at most.
file-error-large-notes = Too many notes: { $found }, { $most } at most.
file-error-large-categories = Too many categories: { $found }, { $most } at most.
file-error-large-resources = Too many resources: { $found }, { $most } at most.
file-error-large-links = Too many links: { $found }, { $most } at most.
file-error-large-maps = Too many maps: { $found }, { $most } at most.
file-error-large-tie-kinds = Too many sorts of ties: { $found }, { $most } at most.
file-error-large-ties = Too many ties: { $found }, { $most } at most.
file-error-large-members = Too many people in the collective or the vote: { $found }, { $most } at most.
file-error-large-meetings = Too many meetings: { $found }, { $most } at most.
file-error-large-tasks = Too many promises and steps: { $found }, { $most } at most.
file-error-large-line = A list is too long: { $found } items, { $most } at most.

## What was mended on opening
file-repair-no-map = There was no map: an empty one was added.
file-repair-same-id = Number { $id } was taken twice: “{ $name }” now has { $given }.
file-repair-text = A text of “{ $name }” was too long or unreadable: it was corrected.
file-repair-text-description = A text that describes the board was too long or unreadable: it was corrected.
file-repair-axes = The ends of the axes of the map “{ $name }” were impossible: they were corrected.
file-repair-aspect = The proportions of the map “{ $name }” were impossible: they were corrected.
file-repair-colour = The colour of “{ $name }” cannot be read ({ $text }): it is grey.
file-repair-no-category = “{ $name }” named a category that does not exist ({ $id }).
file-repair-no-resource = “{ $name }” offered a resource that does not exist ({ $id }).
file-repair-no-such-map = “{ $name }” was on a map that does not exist ({ $id }).
file-repair-offered-twice = “{ $name }” offered the same resource twice: the first offer is kept.
file-repair-placed-twice = “{ $name }” had two places on the same map: the first is kept.
file-repair-not-a-number = A value of “{ $name }” was not a number: it is to be placed.
file-repair-beyond-axis = A value of “{ $name }” was beyond the end of the axis: it stands at the end.
file-repair-notes-twice = “{ $name }” had two lines of notes: they are joined.
file-repair-notes-of-nobody = Notes were about nobody ({ $id }) and were not kept: “{ $text }”.
file-repair-gone = “{ $name }” named something that does not exist ({ $id }): the mention was taken out.
file-repair-of-nobody = A line was about nobody known ({ $id }) and was not kept: “{ $text }”.
file-repair-not-a-date = A date of “{ $name }” cannot be read ({ $text }): it is unknown.
file-repair-number = A number of “{ $name }” was impossible: it was corrected.
file-repair-weights = The weight of a criterion was impossible: it was corrected.
file-repair-vote = The vote had dots too many or for nobody: they are not counted.

## The board
canvas-map = Map of the actors
canvas-name = Name
canvas-name-hint = Its name…
canvas-namesake = { $name } is on the board already.
canvas-go-there = Go there
canvas-held = { $name } is in another hand already.
canvas-put-back = The finger was lost: everything went back to its place.
canvas-keep-there = Keep it there?
value-unknown = unknown

## Files
file-kind = Alliage board
format-svg = SVG
format-calendar = iCalendar
file-open = Open a board
file-save-as = Save the board
file-export = Export the map
file-exported = The map is in { $name }.
file-not-opened = { $name } could not be opened
file-not-saved = The board is NOT saved
link-not-opened = The browser could not be opened.
## The words of the lists
stance-active-opponent = Active opponent
stance-opponent = Opponent
stance-neutral = Neutral
stance-ally = Ally
stance-active-ally = Active ally
stance-unknown = Unknown
engagement-identified = Spotted
engagement-contacted = Contacted
engagement-met = Met
engagement-partner = Partner
engagement-in-collective = Collective
engagement-means-identified = Somebody named it.
engagement-means-contacted = A first message went out.
engagement-means-met = There was a conversation.
engagement-means-partner = Acts with the collective, from outside.
engagement-means-in-collective = Is part of the collective.
scope-local = Local
scope-departmental = County
scope-regional = Regional
scope-national = National
scope-international = International
kind-person = Person
kind-group = Group
kind-organisation = Organisation
kind-institution = Institution
certainty-sure = Sure
certainty-unsure = Unsure
certainty-disputed = Disputed
link-state-verified = Address verified
link-state-likely = Likely address, to be checked
link-state-to-find = Address to be found
link-state-short-verified = Verified
link-state-short-likely = Likely
link-state-short-to-find = To find

## Numbers and days
number-outside = From { $min } to { $max }: the nearest value is taken.
number-unread = A number from { $min } to { $max } is expected.
date-in-words = { $weekday } { $day } { $month } { $year }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
## The panel on the right: one actor
inspector-close = Close the card
inspector-name = Name
inspector-nameless = Nameless
inspector-rename = Rename (F2)
inspector-rename-named = Rename { $name }
inspector-namesake = “{ $name }” is on the board already.
inspector-namesake-go = Go there
inspector-about = { $about }: { $is }
inspector-category = Category
inspector-scope = Reach
inspector-kind = Kind
inspector-unsorted = No category
inspector-differing = — (differing)
inspector-value = { $axis }, value
inspector-unknown = { $axis }: unknown
inspector-ends = { $min }: { $low } · { $max }: { $high }
inspector-to-place = To be placed: a value is missing for it to stand on the map.
inspector-back-to-place = { $name } is back among the actors to be placed.
inspector-certainty = Certainty
inspector-reason = Why there?
inspector-reason-hint = What is known, what is debated
inspector-stance = Stance
inspector-engagement = Engagement
inspector-offers = Could bring
inspector-offers-none = Nothing yet. A click on + suggests a resource.
inspector-offers-all = All resources of the board are here already.
inspector-offer-add = Add a resource
inspector-offer-search = Find a resource
inspector-offer-confirmed = { $name }, confirmed
inspector-offer-hoped = { $name }, hoped for
inspector-offer-confirm = Hoped for. A click confirms it.
inspector-offer-hope = Confirmed. A click makes it a hope again.
inspector-offer-all = A click hopes for it from all.
inspector-offer-remove = Remove { $name }
inspector-offered-by = { $name } ({ $by } of { $of })
inspector-hoped = { $name }?
inspector-motives = Motives
inspector-motives-hint = What matters to them, what would make them move
inspector-notes = Notes
inspector-notes-hint = What else was learned
inspector-notes-apart = Pictures never show motives or notes, and copying actors to another program leaves them out. The board’s file holds them, apart.
inspector-pages = Links
inspector-page-add = Add a link
inspector-page-new = New link
inspector-page-label = Label
inspector-page-label-hint = Site, page, article
inspector-page-address = Address
inspector-page-address-hint = https://…
inspector-page-address-begins = An address begins with https://
inspector-page-state = State of the address
inspector-page-edit = Edit { $name }
inspector-page-delete = Delete the link { $name }
inspector-page-done = Done
inspector-further = Going further
inspector-further-all = The whole guide
inspector-lock = Lock in place
inspector-unlock = Unlock
inspector-duplicate = Duplicate
inspector-to-tray = Put back to be placed
inspector-delete = Delete
## The panel on the right: several
several-title = { $count } actors
several-more = { $count ->
    [one] … and { $count } other
   *[other] … and { $count } others
}
several-only = Keep only this one
several-take-out = Take { $name } out of the selection
several-shared = In common
several-shared-hint = A change here counts for the whole selection.
several-rows = Align
several-movable = { $count ->
    [0] Nothing can move: all are locked or to be placed.
    [one] Only one can move: the others are locked or to be placed.
   *[other] { $count } can move: the others are locked or to be placed.
}
several-align-left = Align left
several-align-column = Align in a column
several-align-right = Align right
several-align-top = Align at the top
several-align-row = Align in a row
several-align-bottom = Align at the bottom
several-distribute = Spread evenly
several-distribute-across = Spread from left to right
several-distribute-up = Spread from bottom to top
## The panel on the right: the board
board-panel = The board
board-title = Title
board-title-hint = The name of the struggle
board-question = Question
board-question-hint = What do we want to know, to win?
board-target = Target
board-target-hint = Who can grant what is asked?
board-territory = Territory
board-territory-hint = Town, valley, neighbourhood…
board-date = Day of the workshop
board-date-hint = yyyy-mm-dd
board-date-unread = A date is written like 2026-11-23.
board-totals = Who is here
board-totals-none = Nobody yet: add names on the left.
board-count-actors = { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
board-count-placed = { $count } placed
board-count-to-place = { $count } to be placed
board-count-unsure = { $count ->
    [one] { $count } unsure place
   *[other] { $count } unsure places
}
board-count-disputed = { $count ->
    [one] { $count } disputed place
   *[other] { $count } disputed places
}
board-per-stance = By stance
board-per-category = By category
board-map = Map and axes
board-map-name = Name of the map
board-preset = Axes
board-preset-keeps = Other axes leave everyone at the same spot on the map: the values are converted.
board-aspect = Proportions
board-aspect-other = Other
board-aspect-width = Width for a height of 1
board-axis-up = Vertical axis
board-axis-across = Horizontal axis
board-axis-title = Name of the axis
board-axis-low = Low end, in words
board-axis-high = High end, in words
board-axis-min = Minimum
board-axis-max = Maximum
board-quadrants = Texts of the quadrants
board-quadrant-top-left = Top left
board-quadrant-top-right = Top right
board-quadrant-bottom-left = Bottom left
board-quadrant-bottom-right = Bottom right
repairs-summary =
    { $count ->
        [0] Nothing was to be repaired.
        [one] One thing was repaired.
       *[other] { $count } things were repaired.
    }
repair-no-name = unnamed
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
cli-name-map = MAP
cli-name-picture = OUTPUT
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
cli-export-about = Make a picture of a board, or a calendar of its follow-up
cli-export-more =
    Writes the picture of a map of the board, without notes and motives.
    The names of the actors can be read in it. A file of the same name is replaced.

    A name that ends with .ics gives a calendar: the dated steps and promises that
    are still open, without contact details and notes, and without those about
    actors whom nobody is to contact.
cli-export-usage = alliage export FILE --to OUTPUT [--theme THEME] [--map MAP]
cli-export-examples =
    Examples:
      alliage export map.ron --to map.svg
      alliage export map.ron --to night.svg --theme dark
      alliage export map.ron --to axes.svg --map "Power map"
      alliage export map.ron --to steps.ics
cli-export-file = The board
cli-export-to = The file to write, whose name ends with { $formats }
cli-export-theme = The colours: light (by default) or dark
cli-export-map = The map of the board, by its name or its number (the first by default)
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
cli-error-window = the window does not open (“{ $cause }”). Commands need no display: see alliage --help
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
cli-check-ties = Ties: { $count }
cli-check-members = People of the collective: { $count }
cli-check-meetings = Meetings: { $count }
cli-check-tasks = Promises and steps: { $count }
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
cli-export-format = “{ $path }”: the name of the file must end with { $formats }.
cli-export-same = “{ $path }” is the board itself: the file needs another name.
cli-export-no-map =
    { $count ->
        [one] There is no map { $wanted }: this board has only one ({ $names }).
       *[other] There is no map { $wanted }: this board has { $count } ({ $names }).
    }
cli-export-board = “{ $path }”: { $message }

## Reading and saving

## Command line
## The panels: typology, to be placed, adding
circle-local = Locally
circle-wider = More widely
circle-power = Balance of power
circle-other = Others
typology-find = Find an actor
typology-find-hint = Find a name…
typology-find-end = Clear the search
typology-found-none = Nobody of that name on the board.
typology-edit = Change the categories
typology-show-all = Show all
typology-only = Show only this category
typology-hide = Hide: { $name }
typology-show = Show: { $name }
typology-row = { $name }, { $count }
typology-without = No category
typology-unnamed = No name
typology-to-place = to be placed
typology-suggestions = Suggestions to drag onto the map
typology-suggestion-tip = Drag it onto the map, or click to put it with those to be placed
typology-more = { $count ->
    [one] and { $count } more: find it by name
   *[other] and { $count } more: find them by name
}
tray-title = To be placed ({ $count })
tray-empty = Everyone is on the map. Drag someone here to take them off it.
tray-drop = Drop here to take off the map
tray-known = { $axis }: { $value }, the other value is unknown
quick-name = Add actors
quick-hint = Add actors…
quick-list = Add a list
quick-category = Sorted in: { $name }
quick-namesake = { $name } is here already.
quick-go = Go there
quick-anyway = Add anyway
## The window “Add a list”
list-name = List of actors
list-hint = One name a line; columns of a spreadsheet: name, category, power, proximity
list-help = Type or paste a list: what is understood of it shows here.
list-count = { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
list-known = here already
list-skip = { $count ->
    [one] Skip the one that is here already
   *[other] Skip the { $count } that are here already
}
list-unknown = { $count ->
    [one] Unknown category: { $names }. These actors will have none.
   *[other] Unknown categories: { $names }. These actors will have none.
}
list-add = { $count ->
    [0] Add
    [one] Add { $count } actor
   *[other] Add { $count } actors
}
list-cancel = Cancel
## The window of the categories
categories-new = New category
categories-unnamed = No name
categories-add = Add a category
categories-add-local = Add locally
categories-add-wider = Add more widely
categories-add-power = Add to the balance of power
categories-back = All categories
categories-drag = Drag to move: { $name }
categories-name = Name of the category
categories-circle = Circle
categories-suggestions = Suggestions
categories-suggestions-hint = One name a line
categories-color = Colour
categories-color-other = Another colour
categories-shape = Shape
categories-icon = Icon
categories-card = Guide card
categories-card-none = None
categories-order = Order
categories-up = Move up
categories-down = Move down
categories-order-hint = In the list, a category can also be dragged by its handle.
categories-delete = Delete the category
categories-delete-actors = { $count ->
    [one] One actor is sorted in it. What becomes of it?
   *[other] { $count } actors are sorted in it. What becomes of them?
}
categories-delete-leave = Leave without a category
categories-delete-move = Sort in another category
categories-delete-to = Other category
categories-delete-too = Delete these actors too
categories-delete-now = Delete
categories-delete-cancel = Keep
color-vermilion = Vermilion
color-gold = Gold
color-olive = Olive
color-green = Green
color-forest = Forest green
color-teal = Teal
color-sky = Sky blue
color-blue = Blue
color-indigo = Indigo
color-violet = Violet
color-purple = Purple
color-wine = Wine
color-rose = Rose
color-brown = Brown
color-grey = Grey
color-ink = Ink
shape-disc = Disc
shape-square = Square
shape-diamond = Diamond
shape-hexagon = Hexagon
shape-octagon = Octagon
shape-pentagon = Pentagon
shape-triangle = Triangle
shape-shield = Shield
## The resources
resources-title = Resources
resources-help = Click a resource to light up who can bring it. Solid: confirmed; dashed: hoped for.
resources-empty = No resource in the list. The pencil adds some: legal help, a venue, a vehicle…
resources-row = { $name }: { $confirmed } confirmed, { $hoped } hoped for
resources-nobody = Nobody yet. Who could be asked?
resources-confirmed = confirmed
resources-hoped = hoped for
resources-unnamed = No name
resources-edit = Change the list of resources
resources-edit-end = Done
resources-edit-help = Open a resource to rename, move or delete it.
resources-add = Add a resource
resources-new = New resource
resources-name = Name of the resource
resources-icon = Choose the icon
resources-up = Move up
resources-down = Move down
resources-delete = Delete the resource
resources-delete-offers = { $count ->
    [one] One actor can bring it; this will be forgotten.
   *[other] { $count } actors can bring it; this will be forgotten.
}
resources-delete-now = Delete
resources-delete-cancel = Keep
## The guide
guide-cards = Cards
guide-for = For { $name }
guide-links = Read further
guide-links-empty = No link. The pencil adds some.
guide-checked-verified = Verified on { $date }
guide-checked-likely = Likely, seen on { $date }
guide-checked-to-find = To find (searched on { $date })
guide-unnamed = No title
guide-edit = Change the links
guide-edit-end = Done
guide-add = Add a link
guide-change = Change: { $name }
guide-delete = Delete: { $name }
guide-label = Title of the page
guide-address = Full address
guide-leads-to = Leads to { $host }
guide-date = Checked on
guide-date-hint = 2026-11-22
guide-state = What is known of the address
guide-categories = Most useful for (none: for all)
guide-no-label = A title is missing.
guide-no-date = The date is written such as 2026-11-22.
guide-save = Save
guide-cancel = Cancel

## Opening a link
link-visit = This site will see that somebody visits it from this computer, at this time.
link-plain-visit = This site will see that somebody visits it from this computer, at this time. The connection is not encrypted: others can read what goes over it.
link-mail = Your mail program will open with this address; nothing is sent without you.
link-refused = This address will not be opened.
link-open = Open
link-copy = Copy the address
link-copied = Address copied
link-cancel = Cancel
link-empty = There is no address.
link-long = The address is too long.
link-hidden = The address has spaces or characters that cannot be seen, which could mislead.
link-scheme = Only addresses that begin with https://, http:// or mailto: are accepted.
link-user-info = The address has an @ before the name of the site, which can make it pass for another.
link-unreadable = This address cannot be read.

## The interface
close = Close
cancel = Cancel
do-new = New board…
do-open = Open…
do-save = Save
do-save-as = Save as…
do-export = Export the map as a picture (SVG)…
do-start = Start screen
do-quit = Quit
do-cut = Cut
do-copy = Copy
do-paste = Paste
do-duplicate = Duplicate
do-delete = Delete
do-select-all = Select all
do-deselect = Deselect
do-ties-too = Select ties too
do-actors-alone = Select actors only
do-rename = Rename
do-lock = Lock in place
do-unlock = Unlock
do-align-left = Align left
do-align-right = Align right
do-align-top = Align to the top
do-align-bottom = Align to the bottom
do-align-column = Align in a column
do-align-row = Align in a row
do-distribute-across = Spread evenly across
do-distribute-up = Spread evenly upwards
do-tray = Put back to be placed
do-new-actor = New actor
do-add-list = Add a list of actors…
do-fit-all = Show everyone
do-fit-selection = Show the selection
do-actual-size = Zoom to 100%
do-zoom-in = Zoom in
do-zoom-out = Zoom out
do-panel-typology = Typology panel
do-panel-resources = Resources panel
do-panel-guide = Guide panel
do-panels = Show or hide the panels
do-full-screen = Full screen
do-dark = Switch between light and dark
do-theme-light = Light theme
do-theme-dark = Dark theme
do-theme-system = Theme of the system
do-french = Français
do-english = English
do-categories = Change the categories…
do-palette = Find and command
do-sheet = Shortcuts and gestures
do-settings = Settings
do-about = About Alliage
do-step-next = Next actor
do-step-previous = Previous actor
do-step-left = Nearest actor to the left
do-step-right = Nearest actor to the right
do-step-up = Nearest actor above
do-step-down = Nearest actor below
do-nudge-left = Move left (1%)
do-nudge-right = Move right (1%)
do-nudge-up = Move up (1%)
do-nudge-down = Move down (1%)
do-shove-left = Move left (5%)
do-shove-right = Move right (5%)
do-shove-up = Move up (5%)
do-shove-down = Move down (5%)
tool-select = Select
tool-lasso = Lasso
tool-hand = Hand
tool-actor = Actor
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-delete = Del
key-backspace = Backspace
key-enter = Enter
key-escape = Esc
key-home = Home
key-insert = Ins
key-tab = Tab
menu-file = File
menu-edit = Edit
menu-actors = Actors
menu-view = View
menu-help = Help
menu-align = Align and spread
menu-theme = Theme
menu-language = Language
bar-menu = Menu
bar-untitled = Untitled board
bar-title-tip = Click to see what the board is about: question, target, dates
bar-saved = saved
bar-modified = modified
bar-saving = saving…
bar-failed = NOT saved: { $reason }
bar-search = Find, command…
bar-language = Language
bar-theme = Theme
start-what = Find your allies: name everyone who counts, place them together, choose whom to meet.
start-new = New board
start-new-hint = Which question does your group ask itself? The axes can be changed later.
start-resume = Take up again
start-open = Open a board…
start-recent = Recent boards
start-forget = Forget this list
start-nothing = The boards you open will be listed here.
start-examples = Look at an example
start-offline = Everything stays on this computer: Alliage sends nothing over the network.
palette-hint = A name, or what you want to do
palette-actors = Actors
palette-actions = Commands
palette-likely = Commands to hand
palette-add = Add
palette-add-named = Add “{ $name }”
palette-nobody = No actor of that name.
palette-unsorted = no category
sheet-title = Shortcuts and gestures
sheet-hint = Single letters and signs can be switched off in the settings. While you type a text, they write it.
sheet-or = or
sheet-tools = Tools
sheet-moves = On the board
sheet-escape = close, put back what is dragged, end a name, give up a tie or a wish, deselect, put the tool down, leave the board
gesture-mouse = Mouse
gesture-mouse-1 = Click
gesture-mouse-1-does = select an actor
gesture-mouse-2 = Shift and click
gesture-mouse-2-does = add to the selection, or take out of it
gesture-mouse-3 = Drag an actor
gesture-mouse-3-does = place it
gesture-mouse-4 = Shift and drag
gesture-mouse-4-does = change one axis only
gesture-mouse-5 = Alt and drag an actor
gesture-mouse-5-does = place a copy of it
gesture-mouse-6 = Drag from an empty spot
gesture-mouse-6-does = select with a frame; with Alt, with a lasso
gesture-mouse-7 = Double-click an actor
gesture-mouse-7-does = type its name
gesture-mouse-8 = Double-click an empty spot
gesture-mouse-8-does = a new actor
gesture-mouse-9 = Space, middle or right button and drag
gesture-mouse-9-does = move the board
gesture-mouse-10 = Right click
gesture-mouse-10-does = menu; during a drag, put back
gesture-mouse-11 = Wheel; with Shift
gesture-mouse-11-does = move the board up and down; sideways
gesture-mouse-12 = Ctrl and wheel
gesture-mouse-12-does = zoom where the pointer is
gesture-trackpad = Trackpad
gesture-trackpad-1 = Two fingers
gesture-trackpad-1-does = move the board
gesture-trackpad-2 = Pinch, or Ctrl and two fingers
gesture-trackpad-2-does = zoom where the pointer is
gesture-finger = Fingers
gesture-finger-1 = Tap
gesture-finger-1-does = select; tap again to open the card
gesture-finger-2 = Drag an actor
gesture-finger-2-does = place it; several people can do so at once
gesture-finger-3 = Drag from an empty spot
gesture-finger-3-does = move the board
gesture-finger-4 = Pinch
gesture-finger-4-does = zoom
gesture-finger-5 = Double tap an actor
gesture-finger-5-does = type its name
gesture-finger-6 = Double tap an empty spot
gesture-finger-6-does = a new actor
gesture-finger-7 = Keep pressing
gesture-finger-7-does = menu
gesture-finger-8 = Tap with two fingers
gesture-finger-8-does = undo
gesture-finger-9 = Tap with three fingers
gesture-finger-9-does = redo
gesture-pen = Pen
gesture-pen-1 = Tip
gesture-pen-1-does = as the left button of a mouse
gesture-pen-2 = Button on the side
gesture-pen-2-does = as the right button
gesture-pen-3 = Hover
gesture-pen-3-does = shows what the tip would take
settings-title = Settings
settings-language = Language
settings-theme = Theme
settings-scale = Size of the interface
settings-smaller = Smaller
settings-larger = Larger
settings-hands = Keyboard and mouse
settings-letters = Single letters take up tools
settings-letters-hint = V, Q, H, N, L, ? and \. Switch them off if they get in the way of dictation or of an assistive keyboard.
settings-wheel = The wheel zooms
settings-wheel-hint = Otherwise it moves the board, and zooms with Ctrl.
settings-recent = Recent files
settings-recent-count = { $count ->
    [0] No file is remembered.
    [one] One file is remembered.
   *[other] { $count } files are remembered.
}
about-what = A whiteboard on which a local collective finds its allies.
about-version = Version { $version }
about-offline = Alliage sends nothing over the network, keeps no account and no statistics. A link opens in your browser only when you ask for it.
about-licence = Free software: MIT or Apache 2.0, as you like.
about-fonts = Letters: Atkinson Hyperlegible Next, Noto Sans, Inter (SIL Open Font License). Icons: Phosphor (MIT).
path-why = This computer offers no window to choose a file. Write its path here, or find it below.
path-field = File
path-field-hint = Name or path of the file
path-do-open = Open
path-do-save = Save
path-folder = Folder
path-up = To the folder above
path-empty = Nothing to choose in this folder.

## Windows
file-repaired = The file held impossible things; they were mended, and the file itself did not change. Save to keep the mended board.
unsaved-title = Save the board?
unsaved-text = It holds changes that are not saved.
unsaved-save = Save
unsaved-drop = Do not save
unsaved-stay = Stay
changed-title = The file changed meanwhile
changed-text = Somebody else, or another program, changed { $name } since you opened it. It is safest to keep both.
changed-keep-both = Keep both
changed-replace = Replace by my board
changed-word = conflict
list-title = Add a list
categories-title = Change the typology
link-ask-title = Open this link?
menu-add-here = Add an actor here
panel-card = Card
preset-hint-alliances = Who could become our ally?
preset-hint-power-map = Who is for, who is against, and with what weight?
preset-hint-target = Who acts on the one who decides?
preset-hint-interest = Who feels concerned, and with what weight?
preset-hint-custom = Two axes for you to name.
start-example-struggle = Non à l’entrepôt des Trois-Chênes
start-example-struggle-hint = A whole local struggle, in French.
start-example-target = La route d’accès : qui pèse sur le Département ?
start-example-target-hint = The same struggle, around the one who decides, in French.
start-example-workshop = Atelier : nos allié·es
start-example-workshop-hint = Ready for the evening: a question and names to place, in French.

## Panels and tools
panel-typology = Typology
panel-resources = Resources
panel-guide = Guide

replace-title = This file exists already
replace-text = { $name } is there already. Replacing it would erase what it holds.
replace-yes = Replace
replace-other = Choose another name
deleted = { $count ->
    [one] { $count } actor deleted.
   *[other] { $count } actors deleted.
}

tray-nobody = The names that you add wait here to be placed.

## Needs, priorities and vote: texts
act-need = say the need of { $what }
act-pin = pin { $what }
act-unpin = unpin { $what }
act-weights = set the weights of the criteria
act-vote = change the dot vote
do-panel-priorities = Priorities panel
do-matrix = Table of needs…
do-vote = Dot vote…
panel-priorities = Priorities
need-none = None
need-useful = Useful
need-vital = Vital
movability-unknown = Unknown
movability-no = No
movability-maybe = Maybe
movability-yes = Yes
effort-unknown = Unknown
effort-small = Small
effort-medium = Medium
effort-large = Large

## Needs
needs-missing = What is missing
needs-covered = Covered
needs-others = Not needed
needs-none-said = What does the struggle need? A click on the circle at the end of a line says it: useful, then vital.
needs-all-covered = All that the struggle needs is covered.
needs-missing-short = missing
needs-covered-short = covered
needs-gauge = Need of { $name }: { $need }
needs-gauge-next = A click: { $need }
needs-held = We have it already
needs-held-short = we have it
needs-nobody-short = nobody
needs-could = Who could bring it
needs-nearer = Who would bring it one step nearer
needs-one-step = one step
needs-set = Covering all vital needs
needs-set-exact = { $count ->
    [one] A single alliance would be enough:
   *[other] { $count } alliances would be enough, and no fewer:
}
needs-set-estimate = { $count ->
    [one] A single alliance would be enough:
   *[other] { $count } alliances would be enough. This is an estimate: there are too many possibilities to try them all.
}
needs-set-rest = For the rest:
needs-set-select = { $count ->
    [one] Select it on the map
   *[other] Select them on the map
}
needs-set-uncovered = Nobody on the board could bring: { $names }.
needs-chart = How the needs are covered
needs-chart-held = we have it
needs-chart-confirmed = confirmed
needs-chart-hoped = hoped for
needs-chart-row = { $name }: { $held ->
    [0] { "" }
   *[other] we have it,{ " " }
}{ $confirmed } confirmed, { $hoped } hoped for
needs-matrix = Needs and actors
needs-matrix-open = See the table of needs
needs-matrix-help = Who brings what, the most useful first. A click on a cell goes from nothing to hoped for (dashed circle), then to confirmed (ticked disc), then to nothing. A click on a name goes there. With the keyboard: Tab, then the arrows and Space.
needs-matrix-empty = Nobody brings anything of what is needed yet: the card of each actor lets you say so.
needs-cell-none = { $actor }, { $resource }: nothing
needs-cell-hoped = { $actor }, { $resource }: hoped for
needs-cell-confirmed = { $actor }, { $resource }: confirmed

## Priorities
shortlist-title = Alliances to build
shortlist-none = Three to five alliances, no more: the pin at the end of a line chooses one.
shortlist-few = { $missing ->
    [one] One more, to have three at least.
   *[other] { $missing } more, to have three at least.
}
shortlist-many = { $count } alliances: beyond five, one spreads too thin. Which can wait?
shortlist-pin = Pin { $name }
shortlist-unpin = Unpin { $name }
shortlist-pin-short = Pin
shortlist-unpin-short = Unpin
shortlist-pair = Pair: { $names }
shortlist-and = { " " }and{ " " }
shortlist-no-pair = Pair to be formed
shortlist-step = Next: { $step }
shortlist-step-dated = Next ({ $date }): { $step }
shortlist-step-late = Overdue ({ $date }): { $step }
shortlist-no-step = Next step to be written
shortlist-step-write = Next step: { $name }
shortlist-ask-title = Not to be contacted
shortlist-ask-text = “{ $name }” is not to be contacted. Make it an alliance to build all the same?
shortlist-ask-no = Do not pin
shortlist-ask-yes = Pin all the same
alliance-title = Alliance
alliance-pin-tip = The list of alliances to build is in the Priorities panel.
alliance-pinned = One of the alliances to build.
movability-title = Is one more step possible?
effort-title = Effort the alliance takes
priorities-title = With whom first
priorities-filter = Filter the ranking
priorities-empty = Nobody yet: the names added to the board will be ranked here.
priorities-weights = Weights of the criteria
priorities-weights-reset = All to 1
priorities-how = How this ranking is made
priorities-how-parts = The score, out of 100, is the mean of the criteria that are known, each by its weight; the effort is taken off.
priorities-how-each = Power: how high on the map. Proximity or movability: how far to the right, or whether one more step is possible if that counts for more. Gap: what is offered of what the struggle needs and lacks; a hope counts for less than a promise, the useful for less than the vital. Target: what of its influence reaches a target. Acquaintance: one of us has a tie, or a first contact was made.
priorities-how-unknown = An unknown criterion is never replaced by an average: the score is made without it, and the confidence, which is the share of the weights that is known, is lower.
priorities-how-who = Neither the collective itself nor the targets are ranked. Those not to be contacted come last.
priorities-how-vote = The dot vote is read beside the score; it does not enter into it.
priorities-all = All
priorities-nobody = Nobody fits these filters.
priorities-show-all = Show all
priorities-more = { $count ->
    [one] One more rank
   *[other] { $count } more ranks
}
priorities-row = { $rank }. { $name }, score { $score } out of 100, { $confidence }
priorities-card = Card
confidence-high = high confidence
confidence-middling = medium confidence
confidence-low = low confidence
confidence-share = Confidence: { $share } of the weight of the criteria is known.
part-value = { $word } · { $value }
part-power = Power
part-power-none = none
part-power-low = low
part-power-middle = medium
part-power-high = high
part-nearness = Proximity or movability
part-nearness-none = farthest
part-nearness-low = far
part-nearness-middle = half-way
part-nearness-high = near
part-resources = Fills a gap
part-resources-none = none
part-resources-low = a little
part-resources-middle = in part
part-resources-high = a lot
part-target = Leads to the target
part-target-none = no
part-target-low = from afar
part-target-middle = in part
part-target-high = strongly
part-acquaintance = We know them
part-acquaintance-none = nobody
part-acquaintance-low = barely
part-acquaintance-middle = a little
part-acquaintance-high = well
part-effort = Effort, taken off
part-effort-none = none
part-effort-low = small
part-effort-middle = medium
part-effort-high = large
part-say-place = Say it on the card
part-say-needs = Say what the struggle needs
part-say-offers = Say what is hoped of them
part-say-ties = Say their ties
part-say-acquaintance = Say who of us knows them

## Dot vote
vote-open = Vote with dots
vote-title = Dot vote
vote-help = Each person comes to the screen, gives dots by touching names, and makes room for the next. Nothing of it is seen until the result is shown.
vote-dots-each = Dots for each person
vote-dots-less = One dot less
vote-dots-more = One dot more
vote-begin = Begin
vote-next = Next person
vote-voted = { $count ->
    [one] One person has voted.
   *[other] { $count } people have voted.
}
vote-show = Show the result
vote-hide = Hide the result
vote-candidates = { $count ->
    [0] For whom: to be chosen
    [one] For whom: a single name
   *[other] For whom: { $count } names
}
vote-choose = Choose other names
vote-choose-first = Choose two names at least
vote-choose-end = Keep these names
vote-take-shortlist = { $count ->
    [one] The only pinned alliance
   *[other] The { $count } pinned alliances
}
vote-take-first = { $count ->
    [one] The first rank
   *[other] The first { $count } ranks
}
vote-clear = Clear the vote
vote-clear-ask = { $count ->
    [one] The dots of one person will be cleared.
   *[other] The dots of { $count } people will be cleared.
}
vote-clear-now = Clear
vote-clear-keep = Keep
vote-voter = Name or initials
vote-voter-hint = Name or initials, if you like
vote-touch = Touching a name gives it a dot; you may give several to the same, and need not give all.
vote-left = { $count ->
    [0] No dots left
    [one] { $count } dot left
   *[other] { $count } dots left
}
vote-candidate = { $name }: { $count ->
    [0] no dots
    [one] { $count } dot
   *[other] { $count } dots
}
vote-take-back = Take a dot back from { $name }
vote-done = I am done
vote-result = { $people ->
    [one] One person
   *[other] { $people } people
}, { $dots ->
    [one] { $dots } dot given.
   *[other] { $dots } dots given.
} The score of the ranking stands beside.
vote-dots = { $count ->
    [0] no dots in the vote
    [one] { $count } dot in the vote
   *[other] { $count } dots in the vote
}
vote-dots-caption = Dots of the vote
vote-score-caption = Score (out of 100)
vote-line = { $name }: { $count ->
    [0] no dots
    [one] { $count } dot
   *[other] { $count } dots
}, score { $score }
## Ties
act-add-tied = add an actor tied to { $what }
act-no-wish = take back the wish for { $what }
act-reverse = reverse { $what }
act-tie = draw { $what }
act-tie-kinds = change the kinds of ties
act-wish = wish for { $what }
what-tie = the tie { $from } → { $to }
what-ties = { $count } ties
tool-tie = Tie
do-tie-to = Tie to…
do-tie-beside = New tied actor
do-reverse = Reverse the tie
do-follow-left = Follow a tie to the left
do-follow-right = Follow a tie to the right
do-follow-up = Follow a tie upwards
do-follow-down = Follow a tie downwards
do-tie-kinds = Change the kinds of ties…
do-wish = Wish for a move…
do-no-wish = Remove the wish
do-note = Write a note
menu-ties = Ties and wishes
prompt-tie-first = Drag from one actor to another, or tap one and then the other. On empty board: a new actor.
prompt-tie-second = { $name } is tied to… Tap the other actor.
prompt-wish = Where would you like to see { $name }? Tap the map.
prompt-give-up = Give up
prompt-end = Put the Tie tool down
canvas-knob = Tie { $name } to somebody
canvas-wish = wish: { $name }
tie-forward = { $from } → { $to }
tie-both = { $from } ↔ { $to }
tie-none = { $from } — { $to }
tie-said-forward = { $kind }, from { $from } to { $to }
tie-said-between = { $kind }, between { $from } and { $to }
tie-itself = itself
tie-of-us = { $name } (one of us)
tie-on = about { $name }
tie-weak = weak
tie-strong = strong
tie-seen-influence-on = influences { $name }
tie-seen-influence-back = is influenced by { $name }
tie-seen-influence-mutual = influences { $name }, and the other way round
tie-seen-influence-between = tied by influence to { $name }
tie-seen-acquaintance-on = knows { $name }
tie-seen-acquaintance-back = is known by { $name }
tie-seen-acquaintance-mutual = knows { $name }, and the other way round
tie-seen-acquaintance-between = acquainted with { $name }
tie-seen-functional-alliance-on = allies with { $name } on a precise point
tie-seen-functional-alliance-back = has as an ally, on a precise point, { $name }
tie-seen-functional-alliance-mutual = allied with { $name } on a precise point
tie-seen-functional-alliance-between = allied with { $name } on a precise point
tie-seen-political-alliance-on = allies with { $name }
tie-seen-political-alliance-back = has as an ally { $name }
tie-seen-political-alliance-mutual = in a political alliance with { $name }
tie-seen-political-alliance-between = in a political alliance with { $name }
tie-seen-conflict-on = opposes { $name }
tie-seen-conflict-back = is opposed by { $name }
tie-seen-conflict-mutual = in conflict with { $name }
tie-seen-conflict-between = in conflict with { $name }
tie-seen-membership-on = is a member of { $name }
tie-seen-membership-back = has as a member { $name }
tie-seen-membership-mutual = in mutual membership with { $name }
tie-seen-membership-between = tied by membership to { $name }
tie-seen-plain-on = { $kind } to { $name }
tie-seen-plain-back = { $kind } from { $name }
tie-seen-plain-mutual = { $kind } with { $name }, both ways
tie-seen-plain-between = { $kind } with { $name }
flow-forward = One way
flow-both = Both
flow-none = None
strength-1 = Weak
strength-2 = Medium
strength-3 = Strong
tie-role-influence = Influence
tie-role-acquaintance = Acquaintance
tie-role-functional-alliance = Alliance on a precise point
tie-role-political-alliance = Political alliance
tie-role-conflict = Conflict
tie-role-membership = Membership
tie-role-plain = Nothing in particular
stroke-solid = Solid line
stroke-dashed = Dashes
stroke-dotted = Dots
stroke-long = Long dashes
head-arrow = Solid arrowhead
head-open = Open arrowhead
head-bar = Bar
head-diamond = Diamond
head-dot = Dot
head-none = Nothing
tie-card = Tie: { $kind }
tie-from = From
tie-to = To
tie-between = Between
tie-and = and
tie-one-of-us = one of us
tie-kind = Kind of tie
tie-flow = Direction
tie-strength = Strength
tie-note = Note
tie-note-hint = What is known of this tie…
tie-note-apart = Notes on ties never appear on the map.
tie-reverse = Reverse
tie-on-target = About which target
tie-on-all = In general
tie-on-search = Find a target
tie-on-is-target = target
tie-on-hint = An influence may hold for one given target only.
ties-title = { $count ->
    [one] { $count } tie
   *[other] { $count } ties
}
ties-more = { $count ->
    [one] and { $count } more tie
   *[other] and { $count } more ties
}
mixed-title = { $count } things
mixed-hint = Actors and ties are selected together: delete them together, or keep one sort only.
mixed-actors = { $count ->
    [one] Keep only { $count } actor
   *[other] Keep only the { $count } actors
}
mixed-ties = { $count ->
    [one] Keep only { $count } tie
   *[other] Keep only the { $count } ties
}
deleted-ties = { $count ->
    [one] { $count } tie deleted.
   *[other] { $count } ties deleted.
}
inspector-ties = Ties to others
inspector-ties-none = No ties yet.
inspector-ties-add = Tie to…
tie-to-title = Tie { $name } to…
tie-to-hint = A name
tie-to-add = Add “{ $name }” and the tie
legend = Ties
legend-hides = Ties, some hidden
legend-ties = Ties ({ $count })
legend-hint = Click a kind to draw such ties. The eye shows or hides it.
legend-all = Show all ties
legend-row = { $name }, { $count }
legend-draw = Draw ties of this kind
tie-kinds-title = Change the kinds of ties
tie-kinds-hint = To the right of each kind, how many ties it has.
tie-kinds-unnamed = Unnamed
tie-kinds-new = New kind
tie-kinds-add = Add a kind of tie
tie-kinds-back = All kinds
tie-kinds-name = Name of the kind
tie-kinds-role = What the tie means
tie-kinds-role-hint = The ways to the target and the other answers read this.
tie-kinds-stroke = Line
tie-kinds-head = End of the line
tie-kinds-flow = Direction of new ties
tie-kinds-flow-hint = Each tie can then have another direction.
tie-kinds-delete = Delete the kind
tie-kinds-delete-ties = { $count ->
    [one] One tie is of this kind. What becomes of it?
   *[other] { $count } ties are of this kind. What becomes of them?
}
tie-kinds-delete-move = Turn them into ties of another kind
tie-kinds-delete-to = Other kind
tie-kinds-delete-too = Delete these ties too
gesture-mouse-13 = Ctrl and drag an actor
gesture-mouse-13-does = say where it is wanted
gesture-mouse-14 = Drag from the knob of a selected actor
gesture-mouse-14-does = draw a tie; on empty board, to a new actor
gesture-mouse-15 = Click on a tie; double click
gesture-mouse-15-does = select it; write its note
gesture-finger-10 = Tap the knob, then an actor
gesture-finger-10-does = draw a tie; dragging from the knob works too
gesture-finger-11 = With the Tie tool: tap one, then the other
gesture-finger-11-does = draw a tie of the kind in hand, pair after pair
## Who we are, meetings and follow-up
act-members = say who we are
act-meet = log a meeting with { $what }
act-unmeet = delete a meeting with { $what }
act-plan = note what follows with { $what }
act-unplan = delete what follows with { $what }
act-tick = tick for { $what }
act-untick = untick for { $what }
date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }
date-full = { $weekday } { $day } { $month } { $year }
date-month = { $month } { $year }
date-today = today
date-tomorrow = tomorrow
date-yesterday = yesterday
date-in-days = in { $days } days
date-days-ago = { $days } days ago
date-pick = Pick from a calendar: { $name }
date-month-before = Previous month
date-month-after = Next month
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
do-members = Who we are…
members-title = Who we are
members-help = A first name, a nickname or initials: as each of us prefers. These names are in the file of the board, never on the map.
members-add = Add somebody
members-add-hint = A name or initials, then Enter
members-add-do = Add
members-known = { $name } is there already.
members-name = Name or initials
members-up = Move { $name } up
members-down = Move { $name } down
members-delete = Take { $name } out
members-delete-takes = Taking { $name } out also takes that name out of:
members-delete-pairs = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}
members-delete-ties = { $count ->
    [one] { $count } tie with an actor
   *[other] { $count } ties with actors
}
members-delete-meetings = { $count ->
    [one] { $count } meeting, which stays
   *[other] { $count } meetings, which stay
}
members-delete-tasks = { $count ->
    [one] { $count } step or promise, which stays
   *[other] { $count } steps or promises, which stay
}
members-delete-now = Take out
members-delete-cancel = Keep
board-collective = Name of the collective
board-collective-hint = What do we call ourselves?
board-members-none = Nobody yet. Our names say who knows whom, form pairs and share out the steps.
board-members-add = Say who we are
board-members-edit = Change who we are
known-title = Who of us knows them
known-no-members = Our names are missing.
known-no-kind = The board no longer has an “acquaintance” kind of tie.
known-by = { $name } knows them
known-strength-1 = A little
known-strength-2 = Well
known-strength-3 = Very well
pair-title = Pair
pair-named = Pair { $pair }
pair-member = { $name } in the pair
pair-full = Two people at most. Take one out to choose another.
no-contact = Do not contact
no-contact-asks = Logging a meeting or a step will ask first.
no-contact-lift = Allow contact again
no-contact-title = { $name }: do not contact
no-contact-text = The group chose not to contact { $name }. Log a meeting or a step all the same? The flag “do not contact” will stay.
no-contact-refrain = Log nothing
no-contact-anyway = Log all the same
no-contact-card = Show the card
contact-title = Contact details — never on the map
contact-phone = Phone
contact-phone-hint = 07…
contact-mail = Mail
contact-mail-hint = address@…
contact-details = Details
contact-details-hint = Whom to ask for, where, when
contact-apart = Neither the map, nor pictures, nor the calendar, nor copied actors show these details. The file of the board keeps them, apart.
meetings-title = Meetings
meetings-none = No meeting logged.
meeting-add = Log a meeting
meeting-named = { $date } — { $kind }
meeting-undated = no date
meeting-nothing-learned = Nothing written down.
meeting-kind-one-to-one = One-to-one
meeting-kind-committee = Small group
meeting-kind-advocacy = Advocacy
meeting-kind-event = Event
meeting-title = Meeting with { $name }
meeting-title-edit = Change the meeting with { $name }
meeting-resumed = What follows was written before and is not saved.
meeting-anew = Start over
meeting-day = Day of the meeting
meeting-kind = Kind of meeting
meeting-who = Who of us
meeting-was-there = { $name } was there
meeting-learned = What we learned
meeting-motives = What matters to them
meeting-intentions = What they mean to do
meeting-worldview = How they see the world, and the struggle
meeting-know-how = What they know how to do
meeting-stance = Stance as felt that day
meeting-stance-apart = It stays with the meeting; the stance on the card does not change.
meeting-adopt = Make it the stance on the card too (now: { $now })
meeting-advance = Move the engagement to “{ $met }”
meeting-save = Save the meeting
meeting-unreadable = A date cannot be read.
meeting-edit = Change the meeting: { $name }
meeting-delete = Delete the meeting: { $name }
meeting-deleted = Meeting deleted. What was promised there stays.
prompts-title = Questions: { $card }
plan-theirs = What they promise
plan-theirs-hint = Lend the hall, talk to the board…
plan-ours = What we promise
plan-ours-hint = Send the file, come back with…
plan-next-step = Next step
plan-next-step-hint = Call again, introduce to…
plan-again = Call again
plan-by = By whom
plan-by-theirs = Who of us sees to it
plan-by-nobody = Nobody yet
plan-due = By when
plan-due-of = By when: { $what }
task-kind-theirs = Their promise
task-kind-ours = Our promise
task-kind-next-step = Step
task-title = To follow up with { $name }
task-title-edit = Change: { $name }
task-save = Save
task-not-enough = Write what is to be done, or by when.
task-delete = Delete
task-deleted = Deleted.
task-tick = Tick: { $what }
task-untick = Untick: { $what }
task-proof = What shows it
task-proof-hint = What shows it (optional)
task-done-do = Done
task-done = done
task-done-on = done on { $date }
task-late = overdue ({ $date })
task-go = Show the card
task-edit = Change
steps-title = Promises and steps
steps-done = Done ({ $count })
step-add = Add a step or a promise
reminder-late = { $what } — overdue since { $date }
reminder-today = { $what } — today
reminder-tomorrow = { $what } by tomorrow evening
reminder-before = { $what } before { $date }
reminder-pair = { " " }· pair { $pair }
reminder-by = { " " }· { $pair }
panel-follow-up = Follow-up
do-panel-follow-up = Follow-up panel
do-meet = Log a meeting…
do-calendar = Export the follow-up as a calendar (.ics)…
follow-up-title = Follow-up
follow-up-by-pair = Show by pair
follow-up-open = To do
follow-up-done = Done
follow-up-none = Nothing to do for now. Promises and steps are noted on the card of an actor.
follow-up-none-done = Nothing is ticked yet.
follow-up-overdue = Overdue
follow-up-week = Within seven days
follow-up-later = Later
follow-up-undated = Without a date
follow-up-nobody = Nobody yet
follow-up-never-met = Never met
follow-up-never-met-hint = The highest priorities first. “Do not contact” is not among them.
follow-up-heading = { $title }: { $count }
follow-up-more = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
follow-up-calendar = Export as a calendar (.ics)…
calendar-title = Export the follow-up as a calendar
calendar-holds = { $count ->
    [0] No dated step or promise is open: there is nothing to export.
    [one] The file will hold one dated step or promise that is still open: the day, the name of the actor and what is to be done.
   *[other] The file will hold { $count } dated steps or promises that are still open: the day, the name of the actor and what is to be done.
}
calendar-without = Neither contact details, nor notes, nor what was learned, nor our names. Importing again updates the days imported before.
calendar-held-back = { $count ->
    [one] Left out, because nobody is to contact the actor: { $count } step or promise.
   *[other] Left out, because nobody is to contact the actors: { $count } steps or promises.
}
calendar-leaves = A phone often sends its calendar to an online service. What is to be done can be read there with the name of the actor.
calendar-choose = Choose the file…
calendar-written = The calendar is in { $name }.
calendar-next-step = { $name }: { $what }
calendar-theirs = { $name } promised: { $what }
calendar-ours = Promised to { $name }: { $what }
cli-export-calendar = { $count ->
    [0] Calendar written, but empty: { $path }
    [one] Calendar written, with { $count } day: { $path }
   *[other] Calendar written, with { $count } days: { $path }
}

## The maps of one board
act-map-add = add the map { $what }
act-map-order = move the map { $what }
act-map-remove = delete the map { $what }
act-map-rename = rename the map { $what }
do-map-copy = New map from this one
do-map-new = New map…
do-map-rename = Rename the map
do-map-left = Move the tab left
do-map-right = Move the tab right
do-map-delete = Delete the map…
do-map-next = Next map
do-map-previous = Previous map
menu-maps = Maps
key-page-down = PgDn
key-page-up = PgUp
map-add = Add a map
map-menu = Menu of the map { $name }
map-name = Name of the map
map-unnamed = Unnamed map
map-new-title = New map
map-new-hint = The same actors and the same ties on other axes: everyone is to be placed anew.
map-new-copy = Start from “{ $name }”: same axes, same places
map-influence-hint = Who acts on the person or body that can grant what is asked? Everyone is to be placed.
map-influence-add = Create the map
map-back = Back
map-target-pick = Who is the target?
map-target-other = Choose somebody else
map-target-top = { $count ->
    [one] Place the target at the top: { $names }
   *[other] Place the targets at the top: { $names }
}
map-target-unknown = The stance of { $names } is not known: where across is still to be said.
map-delete-title = Delete the map “{ $name }”?
map-delete-text = { $count ->
    [0] Nobody is placed on it. The actors, the ties and the other maps stay.
    [one] The place that it holds will be lost. The actors, the ties and the other maps stay.
   *[other] The { $count } places that it holds will be lost. The actors, the ties and the other maps stay.
}
map-delete-yes = Delete the map
map-deleted = The map “{ $name }” was deleted.
map-others-keep = The other maps keep their axes and their places.
pick-name = Choose an actor
pick-name-hint = A name…

## The target and the ways to it
act-target = mark the target { $what }
act-untarget = no longer aim at { $what }
do-target = Mark as target
do-untarget = No longer mark as target
do-panel-ways = Panel Ways
panel-ways = Ways
inspector-target = Target
inspector-target-tip = Can grant what is asked
board-targets = Targets on the map
board-targets-none = Nobody is marked as a target yet: on the card of who can grant what is asked, turn on “Target”.
board-targets-ways = Ways to the target
ways-title = Ways to the target
ways-add-target = Mark a target
ways-no-target = The target is the person or body that can grant what is asked. Once it is chosen, the ways that lead to it are shown here.
answer-under-way = Being worked out…
answer-stop = Stop
answer-stopped = This was stopped.
answer-failed = This could not be worked out.
answer-resume = Go on
ways-count = { $count ->
    [0] no way
    [one] { $count } way
   *[other] { $count } ways
}
ways-steps = { $count ->
    [0] direct
    [one] { $count } step
   *[other] { $count } steps
}
ways-more = { $count ->
    [one] Show one more way
   *[other] Show { $count } more ways
}
ways-off-map = Without a place on this map: { $names }
ways-cut-short = There are other ways, no stronger than these.
ways-avoided = Not to be contacted, and so left aside: { $names }
ways-draw = Draw the missing tie
ways-go-to = See { $name }
ways-rule = How these ways are ranked
ways-rule-all = A way is worth the product of what each of its steps lets through: one weak link is enough to spoil it. The strongest comes first; of those alike, the shortest.
ways-rule-opening = Whom we can turn to first
ways-rule-strength = Strength of each tie
ways-rule-certainty = Certainty of each tie
ways-rule-stance = Stance of who is to pass it on
ways-rule-step = Each step loses another { $share } of what arrives: a short way is worth more than a long one. Beyond four steps nothing is sought. When a member knows the first one, the strength of that tie counts.
ways-rule-source = That each step weakens what arrives is from Leo Katz (“A new status index derived from sociometric analysis”, 1953). The other numbers are Alliage’s own: they are there to rank, not to measure.
ways-further = To go further
ways-acting = Who acts on { $name }
ways-acting-hint = Directly or through others, whether we know them or not, for us or against us.
ways-acting-nobody = No known tie leads there.
ways-cut = Links without a substitute to { $name }
ways-cut-hint = If one of them is lost, no way leads to the target any more: look after them, or find another tie beside them.
ways-cut-nobody = None: if somebody is lost, another way is left.
ways-camps = Balance of camps
ways-camps-hint = Sum of “{ $axis }” per stance, on the map “{ $map }”.
ways-camps-none = No value is known on this axis.
ways-camps-unknown = { $count ->
    [one] One value is unknown and not counted ({ $names }).
   *[other] { $count } values are unknown and not counted ({ $names }).
}
way-end = { $way }.
way-subject = { $who } { $does }
way-who = { $way }, who { $does }
way-which = { $way }, which { $does }
way-ours = In the collective, { $name } { $does }
way-ours-alone = { $name } { $number ->
    [plural] are
   *[singular] is
} in the collective
way-partner = We work with { $name }
way-met = We have met { $name }
way-known = We know { $name }
way-influence = { $number ->
    [plural] influence
   *[singular] influences
} { $name }
way-acquaintance = { $number ->
    [plural] know
   *[singular] knows
} { $name }
way-functional-alliance = { $number ->
    [plural] act with
   *[singular] acts with
} { $name }
way-political-alliance = { $number ->
    [plural] are allied with
   *[singular] is allied with
} { $name }
way-membership = { $number ->
    [plural] belong to
   *[singular] belongs to
} { $of }
way-membership-back = { $number ->
    [plural] count among their members
   *[singular] counts among its members
} { $name }
way-plain = { $number ->
    [plural] are tied to
   *[singular] is tied to
} { $name }
way-first-member = First step: { $who } turns to { $to }
way-first-pair = First step: { $one } and { $other }, the pair, turn to { $to }
way-first-open = First step: choose who of us turns to { $to }
way-none = No way yet to { $target }.
way-none-to = No way yet: nobody we know influences { $target }. Closest: { $to }, { $count ->
    [one] one tie missing
   *[other] { $count } ties missing
}.
way-none-from = No way yet: nobody influences { $target }. Closest of those we know: { $from }, { $count ->
    [one] one tie missing
   *[other] { $count } ties missing
}.
way-none-at-all = No way yet: we know nobody, and nobody influences { $target }; { $count ->
    [one] one tie missing
   *[other] { $count } ties missing
}.
way-strong = strong
way-middling = middling
way-weak = fragile
influence-strong = strong
influence-middling = middling
influence-weak = weak
way-light = Show this way on the map
way-put-out = No longer show this way
inspector-way = Way of influence to the target
inspector-way-to = To { $name }
inspector-way-none = No known way goes through { $name }.
inspector-ways-all = All ways
inspector-wish = Wish
inspector-wish-add = Wish for a move
inspector-wish-nearer = One step nearer
inspector-wish-hint = Where would we like this actor to be? Its real place does not change.
inspector-wish-placed-first = To be placed on the map first.
inspector-wish-value = { $axis }, wished
inspector-wish-how = What could move them
inspector-wish-how-hint = An argument, a meeting, an act…
inspector-wish-remove = Take the wish back

## Names in sentences
# The head of a name: with “the”; in the plural. English has no gender and no such h.
nouns-masculine = prefecture town hall city council county region department union association committee collective mayor prefect chamber ministry company developer school club paper newspaper federation confederation league network party police court commission cooperative canteen society bank church university agency foundation centre center service office government parliament senate state community municipality group coalition movement assembly farm museum library hospital college theatre market port park bishop minister president director owner
nouns-feminine = { "" }
nouns-plural = residents neighbours neighbors parents naturalists beekeepers farmers growers officials pupils students teachers workers employees users citizens hunters anglers shopkeepers traders firefighters pensioners women friends owners tenants hikers cyclists associations services media journalists scouts uprisings families
nouns-aspirated = { "" }
noun-plain = { $article ->
    [le] the { $name }
    [la] the { $name }
    [l] the { $name }
    [les] the { $name }
   *[none] { $name }
}
noun-of = { $article ->
    [le] the { $name }
    [la] the { $name }
    [l] the { $name }
    [les] the { $name }
   *[none] { $name }
}
noun-to = { $article ->
    [le] the { $name }
    [la] the { $name }
    [l] the { $name }
    [les] the { $name }
   *[none] { $name }
}
