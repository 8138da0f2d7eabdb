package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.html.Paragraph;
import org.huddleboard.shared.ui.Glyph;

/** Why the pulse is anonymous, and what would break it. */
class WhyLine extends Paragraph {
    WhyLine() {
        addClassNames("pulse-why", "hb-before", Glyph.LOCK.className());
        setText(getTranslation("cohesion.pulse.why"));
    }
}
