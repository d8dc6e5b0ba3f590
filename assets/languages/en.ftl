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
