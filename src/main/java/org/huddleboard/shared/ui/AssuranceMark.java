package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.shared.Assurance;

/** Whether a target will be reached as things usually go, as a shape and a word. */
public class AssuranceMark extends Span {
    public AssuranceMark(Assurance assurance, String word) {
        super(word);
        addClassNames(
                "hb-mark",
                "hb-mark--" + assurance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
