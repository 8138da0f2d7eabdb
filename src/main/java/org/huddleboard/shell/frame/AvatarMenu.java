package org.huddleboard.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Theme;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shell.settings.Preferences;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What belongs to the person: language, look, who sees what, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AvatarMenu extends MenuBar {
    private final transient Preferences preferences;
    private final transient Access access;

    AvatarMenu(
            CurrentMember me,
            PeopleDirectory directory,
            Preferences preferences,
            Access access,
            AuthenticationContext signedIn) {
        this.preferences = preferences;
        this.access = access;
        addClassName("avatar-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        me.ifPerson().flatMap(directory::person).ifPresent(person -> fill(person, signedIn));
    }

    private void fill(Person person, AuthenticationContext signedIn) {
        var avatar = addItem(new PersonMark(person.initials(), person.name(), person.hue()).silent());
        avatar.setAriaLabel(getTranslation("shell.avatar.label", person.name()));
        var menu = avatar.getSubMenu();
        var name = menu.addItem(person.name());
        name.setEnabled(false);
        languages(menu.addItem(getTranslation("shell.avatar.language")).getSubMenu());
        looks(menu.addItem(getTranslation("shell.avatar.look")).getSubMenu());
        if (access.may(Action.ROTA_OWN)) {
            item(
                    menu,
                    getTranslation("shell.title.calendar"),
                    () -> UI.getCurrent().navigate("calendar"));
        }
        item(
                menu,
                getTranslation("shell.avatar.panel"),
                () -> UI.getCurrent().getPage().open("panel", "_blank"));
        item(menu, getTranslation("shell.menu.privacy"), () -> UI.getCurrent().navigate("privacy"));
        menu.addSeparator();
        item(menu, getTranslation("shell.avatar.signOut"), signedIn::logout);
    }

    private void languages(SubMenu menu) {
        var spoken = getLocale().getLanguage();
        for (var language : Messages.LANGUAGES) {
            var item = item(menu, Preferences.ownName(language), () -> preferences.speak(UI.getCurrent(), language));
            check(item, language.getLanguage().equals(spoken));
        }
    }

    private void looks(SubMenu menu) {
        var shown = preferences.mine().theme();
        for (var theme : Theme.values()) {
            var key = "shell.look." + theme.name().toLowerCase(Locale.ROOT);
            var item = item(menu, getTranslation(key), () -> show(theme, menu));
            check(item, theme == shown);
        }
    }

    private void show(Theme theme, SubMenu looks) {
        looks.getItems().forEach(look -> look.setChecked(looks.getItems().indexOf(look) == theme.ordinal()));
        preferences.show(UI.getCurrent(), theme);
    }

    /** A listener that wants to know nothing of the click: Flow writes down what each wants to know, in each session. */
    private static MenuItem item(SubMenu menu, String name, Runnable chosen) {
        var item = menu.addItem(name);
        item.getElement().addEventListener("click", _ -> chosen.run());
        return item;
    }

    private static void check(MenuItem item, boolean checked) {
        item.setCheckable(true);
        item.setChecked(checked);
    }
}
