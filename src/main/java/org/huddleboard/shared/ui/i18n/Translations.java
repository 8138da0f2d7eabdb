package org.huddleboard.shared.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** The board's sentences, as Vaadin's components ask for them. */
@Component
class Translations implements I18NProvider {
    private final transient Messages messages;

    Translations(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Messages.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return messages.say(locale, key, arguments);
    }
}
