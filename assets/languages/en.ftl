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
