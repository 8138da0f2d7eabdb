package org.huddleboard.shell.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Keys;
import org.huddleboard.shared.ui.Printed;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The ways through the board: everybody's above, what leaders and administrators look after at the foot. It stands on
 * every screen, so it is printed.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SideMenu extends Div {
    /** What the bar at the foot of a narrow screen holds first; with "More" they are five. */
    private static final List<String> FIRST = List.of("", "huddle", "feedback", "shadowing");

    SideMenu(MenuEntries entries, MenuPrints prints, KeyboardWays ways) {
        addClassName("side-menu");
        var all = entries.all(getLocale());
        var bar = Set.copyOf(bar(all));
        var work = all.stream().filter(entry -> !entry.foot()).toList();
        var care = all.stream().filter(MenuEntries.Entry::foot).toList();
        add(
                prints.of(new MenuPrints.Menu(getTranslation("shell.menu.label"), "side-menu__work", work, bar)),
                prints.of(new MenuPrints.Menu(getTranslation("shell.menu.care"), "side-menu__foot", care, bar)),
                shortcuts(ways),
                more(all.stream().filter(entry -> !bar.contains(entry)).toList()));
    }

    private static List<MenuEntries.Entry> bar(List<MenuEntries.Entry> all) {
        if (all.size() <= FIRST.size() + 1) {
            return all;
        }
        var first = all.stream().filter(entry -> FIRST.contains(entry.path()));
        var others = all.stream().filter(entry -> !FIRST.contains(entry.path()));
        return Stream.concat(first, others).limit(FIRST.size()).toList();
    }

    private Printed more(List<MenuEntries.Entry> entries) {
        var more = new NativeButton();
        more.addClassName("side-menu__more");
        more.add(Glyph.MORE.icon(), new Span(getTranslation("shell.more.open")));
        var printed = Printed.of(more).onClick(() -> new MoreSheet(entries).open());
        printed.setVisible(!entries.isEmpty());
        return printed;
    }

    private Printed shortcuts(KeyboardWays ways) {
        var button = new NativeButton();
        button.addClassName("side-menu__keys");
        button.add(Glyph.QUESTION.icon(), new Span(getTranslation("shell.keys.open")), new Keys("?"));
        return Printed.of(button).onClick(ways::openSheet);
    }
}
