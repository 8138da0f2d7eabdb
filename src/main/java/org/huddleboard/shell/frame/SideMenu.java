package org.huddleboard.shell.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Keys;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The ways through the board: everybody's above, what leaders and administrators look after at the foot. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SideMenu extends Div {
    SideMenu(MenuEntries entries, KeyboardWays ways) {
        addClassName("side-menu");
        var work = nav("shell.menu.label");
        var care = nav("shell.menu.care");
        care.addClassName("side-menu__foot");
        for (var entry : entries.all(getLocale())) {
            (entry.foot() ? care : work).addItem(item(entry));
        }
        care.setVisible(!care.getItems().isEmpty());
        add(work, care, shortcuts(ways));
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
