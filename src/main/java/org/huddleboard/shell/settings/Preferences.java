package org.huddleboard.shell.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.people.ClockFormat;
import org.huddleboard.people.MySettings;
import org.huddleboard.people.MySettings.Settings;
import org.huddleboard.people.Theme;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How whoever sits here likes their board: from this browser before they sign in, the member's own afterwards. */
@Component
public class Preferences {
    private final MySettings settings;
    private final Access access;

    Preferences(MySettings settings, Access access) {
        this.settings = settings;
        this.access = access;
    }

    public Settings mine() {
        if (!access.may(Action.BOARD_USE)) {
            return ofThisBrowser();
        }
        var mine = settings.mine();
        var language = known(mine.language().getLanguage()).orElse(Messages.LANGUAGES.getFirst());
        return new Settings(language, mine.clockFormat(), mine.theme(), mine.shortcuts());
    }

    /** Says everything on this page in that language from now on, the page itself included. */
    public void speak(UI ui, Locale language) {
        BrowserCookies.write(BrowserCookies.LANGUAGE, language.getLanguage());
        var now = mine();
        change(new Settings(language, now.clockFormat(), now.theme(), now.shortcuts()));
        ui.setLocale(language);
        ui.getElement().setAttribute("lang", language.toLanguageTag());
        ui.refreshCurrentRoute(true);
    }

    public void show(UI ui, Theme theme) {
        BrowserCookies.write(BrowserCookies.THEME, theme.name());
        var now = mine();
        change(new Settings(now.language(), now.clockFormat(), theme, now.shortcuts()));
        ui.getPage().setColorScheme(scheme(theme));
    }

    public void useKeys(boolean active) {
        var now = mine();
        change(new Settings(now.language(), now.clockFormat(), now.theme(), active));
    }

    /** What its speakers call the language. */
    public static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    public static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    private void change(Settings wanted) {
        if (access.may(Action.BOARD_USE)) {
            settings.change(wanted);
        }
    }

    private static Settings ofThisBrowser() {
        var request = VaadinRequest.getCurrent();
        var theme = BrowserCookies.read(request, BrowserCookies.THEME)
                .flatMap(text -> Arrays.stream(Theme.values())
                        .filter(known -> known.name().equals(text))
                        .findFirst())
                .orElse(Theme.SYSTEM);
        return new Settings(language(request), ClockFormat.HOURS_24, theme, true);
    }

    private static Locale language(@Nullable VaadinRequest request) {
        return BrowserCookies.read(request, BrowserCookies.LANGUAGE)
                .flatMap(Preferences::known)
                .or(() -> Optional.ofNullable(request)
                        .map(VaadinRequest::getLocale)
                        .map(Locale::getLanguage)
                        .flatMap(Preferences::known))
                .orElse(Messages.LANGUAGES.getFirst());
    }

    private static Optional<Locale> known(String language) {
        return Messages.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage()
                        .equals(Locale.forLanguageTag(language).getLanguage()))
                .findFirst();
    }
}
