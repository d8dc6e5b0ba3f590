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

## Files that do not open
file-error-empty = This file is empty.
file-error-zeros = This file holds nothing but zeros: its content was lost, probably in a power cut.
file-error-encrypted = This file is encrypted with a passphrase.
file-error-zip = This file is a zip archive or an office document, not a board.
file-error-gzip = This file is a gzip archive, not a board.
file-error-pdf = This file is a PDF, not a board.
file-error-picture = This file is a picture, not a board.
file-error-json = This file is JSON, not a board.
file-error-markup = This file is a web page or an SVG drawing, not a board.
file-error-utf16 = This text is in UTF-16. Save it as UTF-8, then open it again.
file-error-text = This file is a text, but not a board.
file-error-binary = This file is not a text.
file-error-foreign = This file comes from another program.
file-error-newer = This board comes from a newer version of Alliage ({ $app }). Update Alliage to open it without losing anything.
file-error-newer-unknown = This board comes from a newer version of Alliage. Update Alliage to open it without losing anything.
file-error-damaged-cut = This board is damaged: the text ends too early, at line { $line }.
file-error-damaged-deep = This board is damaged: too many brackets inside each other, line { $line }, column { $column }.
file-error-damaged-unknown-field = This board is damaged: the field “{ $detail }” is unknown, line { $line }, column { $column }.
file-error-damaged-missing-field = This board is damaged: the field “{ $detail }” is missing before line { $line }, column { $column }.
file-error-damaged-twice = This board is damaged: the field “{ $detail }” is written twice, line { $line }, column { $column }.
file-error-damaged-not-utf8 = This board is damaged: a character is not UTF-8, line { $line }, column { $column }.
file-error-damaged-syntax = This board is damaged at line { $line }, column { $column } ({ $detail }).
file-error-large-bytes = This file is too large: { $found } bytes, { $most } at most.
file-error-large-actors = Too many actors: { $found }, { $most } at most.
file-error-large-notes = Too many notes: { $found }, { $most } at most.
file-error-large-categories = Too many categories: { $found }, { $most } at most.
file-error-large-resources = Too many resources: { $found }, { $most } at most.
file-error-large-links = Too many links: { $found }, { $most } at most.
file-error-large-maps = Too many maps: { $found }, { $most } at most.
file-error-large-line = A list is too long: { $found } items, { $most } at most.

## What was mended on opening
file-repair-no-map = There was no map: an empty one was added.
file-repair-same-id = Number { $id } was taken twice: “{ $name }” now has { $given }.
file-repair-text = A text of “{ $name }” was too long or unreadable: it was corrected.
file-repair-text-description = A text that describes the board was too long or unreadable: it was corrected.
file-repair-axes = The ends of the axes of the map “{ $name }” were impossible: they were corrected.
file-repair-aspect = The proportions of the map “{ $name }” were impossible: they were corrected.
file-repair-colour = The colour of the category “{ $name }” cannot be read ({ $text }): it is grey.
file-repair-no-category = “{ $name }” named a category that does not exist ({ $id }).
file-repair-no-resource = “{ $name }” offered a resource that does not exist ({ $id }).
file-repair-no-such-map = “{ $name }” was on a map that does not exist ({ $id }).
file-repair-offered-twice = “{ $name }” offered the same resource twice: the first offer is kept.
file-repair-placed-twice = “{ $name }” had two places on the same map: the first is kept.
file-repair-not-a-number = A value of “{ $name }” was not a number: it is to be placed.
file-repair-beyond-axis = A value of “{ $name }” was beyond the end of the axis: it stands at the end.
file-repair-notes-twice = “{ $name }” had two lines of notes: they are joined.
file-repair-notes-of-nobody = Notes were about nobody ({ $id }) and were not kept: “{ $text }”.

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
value-unknown = unknown
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
inspector-notes-apart = Notes are kept apart from the map and never exported unless asked for.
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
    [one] { $count } actor
   *[other] { $count } actors
}
board-count-placed = { $count } placed
board-count-to-place = { $count } to be placed
board-count-unsure = { $count ->
    [one] { $count } unsure place
   *[other] { $count } unsure places
}
board-count-disputed = { $count ->
    [one] { $count } disputed place
   *[other] { $count } disputed places
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
