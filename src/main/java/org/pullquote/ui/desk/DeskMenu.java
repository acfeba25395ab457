package org.pullquote.ui.desk;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;

/// The menus. Each item does what its key does and is grey while there is nothing to do; undo and redo say what.
final class DeskMenu extends MenuBar {
    private final DeskCommands commands;
    private final DeskViewModel model;
    private final Words words;

    DeskMenu(DeskCommands commands, DeskViewModel model, Words words) {
        this.commands = commands;
        this.model = model;
        this.words = words;
        getStyleClass().add("pq-menus");
        setUseSystemMenuBar(true);
        getMenus()
                .setAll(
                        menu(
                                "menu.file",
                                List.of(
                                        List.of(Shortcut.OPEN, Shortcut.OPEN_DRAFT, Shortcut.PASTE),
                                        List.of(Shortcut.SAVE),
                                        List.of(Shortcut.NEW_WINDOW, Shortcut.CLOSE_WINDOW),
                                        List.of(Shortcut.PRIVACY),
                                        List.of(Shortcut.QUIT))),
                        menu(
                                "menu.edit",
                                List.of(
                                        List.of(Shortcut.UNDO, Shortcut.REDO),
                                        List.of(
                                                Shortcut.FIND,
                                                Shortcut.SEARCH,
                                                Shortcut.STORY_HIGHLIGHTS,
                                                Shortcut.FILTER),
                                        List.of(Shortcut.NOTES, Shortcut.CODE_BOOK, Shortcut.AUTO_CODE))),
                        menu(
                                "menu.view",
                                List.of(
                                        List.of(Shortcut.READ, Shortcut.COMPARE, Shortcut.BRIEF, Shortcut.CHECK),
                                        List.of(Shortcut.LIBRARY_PANE, Shortcut.HIGHLIGHTS_PANE, Shortcut.TEXT_ALONE),
                                        List.of(Shortcut.VERSIONS),
                                        List.of(Shortcut.LARGER, Shortcut.SMALLER, Shortcut.USUAL_SIZE),
                                        List.of(
                                                Shortcut.WIDER,
                                                Shortcut.NARROWER,
                                                Shortcut.LOOSER,
                                                Shortcut.TIGHTER,
                                                Shortcut.FACE),
                                        List.of(Shortcut.INTERFACE_LARGER, Shortcut.INTERFACE_SMALLER),
                                        List.of(Shortcut.THEME, Shortcut.CONTRAST))),
                        menu(
                                "menu.go",
                                List.of(
                                        List.of(Shortcut.OUTLINE),
                                        List.of(Shortcut.NEXT_ARTICLE, Shortcut.PREVIOUS_ARTICLE, Shortcut.CHANGED),
                                        List.of(Shortcut.NEXT_PANE, Shortcut.PREVIOUS_PANE))),
                        menu("menu.help", List.of(List.of(Shortcut.PALETTE, Shortcut.SHEET))));
    }

    private Menu menu(String title, List<List<Shortcut>> groups) {
        Menu menu = new Menu(words.get(title));
        for (List<Shortcut> group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(shortcut ->
                    commands.of(shortcut).ifPresent(command -> menu.getItems().add(item(menu, command, shortcut))));
        }
        return menu;
    }

    private MenuItem item(Menu menu, Command command, Shortcut shortcut) {
        MenuItem item = new MenuItem(command.name());
        item.setMnemonicParsing(false);
        shortcut.combination().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> command.run());
        menu.addEventHandler(Menu.ON_SHOWING, _ -> {
            item.setDisable(!command.isAvailable().getAsBoolean());
            item.setText(name(command, shortcut));
        });
        return item;
    }

    private String name(Command command, Shortcut shortcut) {
        return switch (shortcut) {
            case UNDO ->
                model.undoName().map(what -> words.get("menu.undo", what)).orElse(command.name());
            case REDO ->
                model.redoName().map(what -> words.get("menu.redo", what)).orElse(command.name());
            default -> command.name();
        };
    }
}
