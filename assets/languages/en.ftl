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
guide-to-find = Address to be found
guide-verified = verified
guide-likely = likely
guide-state-to-find = to be found
guide-checked = { $state }, { $date }
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
guide-no-date = The date is written year-month-day, such as 2026-11-22.
guide-save = Save
guide-cancel = Cancel
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

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
