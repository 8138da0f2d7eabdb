package org.huddleboard.cohesion.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** A sentence in which what stands between two stars is the news. */
public class Said extends Paragraph {
    private static final String STAR = "\\*";

    public Said(String sentence) {
        addClassName("said");
        var parts = sentence.split(STAR);
        for (var i = 0; i < parts.length; i++) {
            getElement()
                    .appendChild(i % 2 == 0 ? Element.createText(parts[i]) : new Element("strong").setText(parts[i]));
        }
    }

    /** The same for eyes only or paper: without the stars. */
    public static String plain(String sentence) {
        return sentence.replaceAll(STAR, "");
    }
}
