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
axes-alliances = Alliances
axes-power = Power map
axes-influence = Influence on the target
axes-interest = Power and interest
axes-custom = Free axes

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
inspector-to-find = { $name } (address to be found)
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
