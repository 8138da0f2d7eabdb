package org.huddleboard.shell.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Keys;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The ways through the board: everybody's above, what leaders and administrators look after at the foot. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SideMenu extends Div {
    /** What the bar at the foot of a narrow screen holds first; with "More" they are five. */
    private static final List<String> FIRST = List.of("", "huddle", "feedback", "shadowing");

    SideMenu(MenuEntries entries, KeyboardWays ways) {
        addClassName("side-menu");
        var work = nav("shell.menu.label");
        var care = nav("shell.menu.care");
        care.addClassName("side-menu__foot");
        var all = entries.all(getLocale());
        var bar = bar(all);
        for (var entry : all) {
            var item = item(entry);
            item.setClassName("side-menu__more-only", !bar.contains(entry));
            (entry.foot() ? care : work).addItem(item);
        }
        care.setVisible(!care.getItems().isEmpty());
        add(
                work,
                care,
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

    private NativeButton more(List<MenuEntries.Entry> entries) {
        var more = new NativeButton();
        more.addClassName("side-menu__more");
        more.add(Glyph.MORE.icon(), new Span(getTranslation("shell.more.open")));
        more.addClickListener(_ -> new MoreSheet(entries).open());
        more.setVisible(!entries.isEmpty());
        return more;
    }

    private SideNav nav(String key) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation(key));
        return nav;
    }

    private static SideNavItem item(MenuEntries.Entry entry) {
        var item = new SideNavItem(entry.name(), entry.path());
        item.setMatchNested(!entry.path().isEmpty());
        entry.glyph().map(Glyph::icon).ifPresent(item::setPrefixComponent);
        return item;
    }

    private NativeButton shortcuts(KeyboardWays ways) {
        var button = new NativeButton();
        button.addClassName("side-menu__keys");
        button.add(Glyph.QUESTION.icon(), new Span(getTranslation("shell.keys.open")), new Keys("?"));
        button.addClickListener(_ -> ways.openSheet());
        return button;
    }
}
