package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The goal in one sentence, cut in five; each part stands over the name of its letter. What is missing is dashed. */
public class SmartLine extends Div {
    public static final String SPECIFIC = "specific";
    public static final String MEASURABLE = "measurable";
    public static final String ACHIEVABLE = "achievable";
    public static final String RELEVANT = "relevant";
    public static final String TIMED = "timed";

    /** One letter: its words so far, and whether it holds. */
    public record Part(String letter, String words, boolean holds) {}

    public SmartLine(List<Part> parts) {
        addClassName("smart-line");
        show(parts);
    }

    public void show(List<Part> parts) {
        removeAll();
        parts.forEach(part -> add(part(part)));
    }

    private Div part(Part part) {
        var said = new Span(part.words().isBlank() ? getTranslation("goals.smart.none") : part.words());
        said.addClassName("smart-line__said");
        var name = new Span(getTranslation("goals.smart." + part.letter()));
        name.addClassName("smart-line__name");
        var column = new Div(said, name);
        column.addClassName("smart-line__part");
        column.getElement().getClassList().set("smart-line__part--open", !part.holds());
        return column;
    }
}
