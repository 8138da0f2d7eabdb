package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The icons of the board; each is a stroke drawing in frontend/icons, painted in the colour of the text around it. */
public enum Glyph {
    SUN,
    HUDDLE,
    BOARD,
    FEEDBACK,
    HEADSET,
    BOOKMARK,
    FLAG,
    PEOPLE,
    FOLDER,
    SEARCH,
    INBOX,
    PLUS,
    CHECK,
    ARROW_RIGHT,
    ARROW_LEFT,
    CLOCK,
    EYE,
    LOCK,
    CALENDAR,
    PAUSE,
    HEART,
    QUESTION,
    STEPS,
    SPEECH,
    MAIL,
    PHONE,
    LINK,
    SCREEN,
    SLIDERS,
    CHANGE,
    CHEVRON_DOWN,
    PENCIL,
    CUP,
    WARNING,
    MORE,
    BOOK,
    UPLOAD,
    PLAY,
    CLOSE,
    MOON,
    GLOBE,
    SIGN_OUT;

    public Span icon() {
        return icon(GlyphSize.MEDIUM);
    }

    /** A decoration: the words beside it, or the label of its button, say what it means. */
    public Span icon(GlyphSize size) {
        var icon = new Span();
        icon.addClassNames("hb-icon", size.className(), className());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Names the drawing; together with {@code hb-before} it is painted in front of any element's own text. */
    public String className() {
        return "hb-i-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
