package org.huddleboard.shell.frame;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Printed;

/** Menus as text: the same one for all who may open the same screens in the same language. */
@SpringComponent
class MenuPrints {
    private final ConcurrentMap<Menu, Printed.Print> printed = new ConcurrentHashMap<>();

    /** Entries in order; those in the bar are there on a narrow screen, too. */
    record Menu(String label, String className, List<MenuEntries.Entry> entries, Set<MenuEntries.Entry> bar) {
        Menu {
            entries = List.copyOf(entries);
            bar = Set.copyOf(bar);
        }
    }

    Printed of(Menu menu) {
        var sheet = Printed.of(printed.computeIfAbsent(menu, MenuPrints::print));
        sheet.setVisible(!menu.entries().isEmpty());
        return sheet;
    }

    private static Printed.Print print(Menu menu) {
        var nav = new SideNav();
        nav.addClassName(menu.className());
        nav.getElement().setAttribute("aria-label", menu.label());
        menu.entries().forEach(entry -> nav.addItem(item(entry, menu.bar().contains(entry))));
        return Printed.Print.of(nav);
    }

    private static SideNavItem item(MenuEntries.Entry entry, boolean inBar) {
        var item = new SideNavItem(entry.name(), entry.path());
        if (!inBar) {
            item.addClassName("side-menu__more-only");
        }
        // As an attribute, since properties are not printed.
        item.getElement().setAttribute("match-nested", !entry.path().isEmpty());
        entry.glyph().map(Glyph::icon).ifPresent(item::setPrefixComponent);
        return item;
    }
}
