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

## Words that many windows share
close = Close
cancel = Cancel

## Actions
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

## Keys
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

## The menu
menu-file = File
menu-edit = Edit
menu-actors = Actors
menu-view = View
menu-help = Help
menu-align = Align and spread
menu-theme = Theme
menu-language = Language

## The top bar
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

## The start screen
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

## The palette
palette-hint = A name, or what you want to do
palette-actors = Actors
palette-actions = Commands
palette-likely = Commands to hand
palette-add = Add
palette-add-named = Add “{ $name }”
palette-nobody = No actor of that name.
palette-unsorted = no category

## The sheet of shortcuts and gestures
sheet-title = Shortcuts and gestures
sheet-hint = Single letters and signs can be switched off in the settings. While you type a text, they write it.
sheet-or = or
sheet-tools = Tools
sheet-moves = On the board
sheet-escape = close, put back what is dragged, end a name, deselect, put the tool down, leave the board
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

## Settings
settings-title = Settings
settings-language = Language
settings-theme = Theme
settings-scale = Size of the interface
settings-smaller = Smaller
settings-larger = Larger
settings-hands = Keyboard and mouse
settings-letters = Single letters take up tools
settings-letters-hint = V, Q, H, N, ? and \. Switch them off if they get in the way of dictation or of an assistive keyboard.
settings-wheel = The wheel zooms
settings-wheel-hint = Otherwise it moves the board, and zooms with Ctrl.
settings-recent = Recent files
settings-recent-count = { $count ->
    [0] No file is remembered.
    [one] One file is remembered.
   *[other] { $count } files are remembered.
}

## About
about-what = A whiteboard on which a local collective finds its allies.
about-version = Version { $version }
about-offline = Alliage sends nothing over the network, keeps no account and no statistics. A link opens in your browser only when you ask for it.
about-licence = Free software: MIT or Apache 2.0, as you like.
about-fonts = Letters: Atkinson Hyperlegible Next, Noto Sans, Inter (SIL Open Font License). Icons: Phosphor (MIT).

## Questions and messages
ask-unsaved = Save before going on?
ask-unsaved-text = What you changed on “{ $title }” since it was last saved would be lost.
ask-save = Save
ask-discard = Do not save
ask-stay = Stay here
ask-understood = Understood
ask-link = Open this page in the browser?
ask-link-text = The browser will go on the network. This is the whole address:
ask-link-open = Open
ask-link-copy = Copy the address

## Choosing a file within the window
path-open = Open a board
path-save = Save the board
path-export = Export the map
path-why = This computer offers no window to choose a file. Write its path here, or find it below.
path-field = File
path-field-hint = Name or path of the file
path-do-open = Open
path-do-save = Save
path-folder = Folder
path-up = To the folder above
path-empty = Nothing to choose in this folder.
