package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.shared.Variation;

/** A figure's variation as a shape and a word; the shape differs, not only its colour. */
public class VariationMark extends Span {
    /** Improving points up, concerning points down. */
    public VariationMark(Variation variation, String word) {
        this(variation, variation != Variation.CONCERNING, word);
    }

    public VariationMark(Variation variation, boolean up, String word) {
        super(word);
        addClassNames(
                "hb-mark",
                "hb-mark--" + variation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        addClassName(up ? "hb-mark--up" : "hb-mark--down");
    }
}
