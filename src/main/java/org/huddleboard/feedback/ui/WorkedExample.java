package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.shared.ui.Sheet;

/** A card that worked in a contact centre, part by part, so that an empty field is never a riddle. */
class WorkedExample extends Sheet {
    WorkedExample(FeedbackModel model) {
        addClassName("worked-example");
        var heading = new H2(getTranslation("feedback.example.heading"));
        var text = new Paragraph();
        for (var part : model.asked()) {
            if (model != FeedbackModel.THANKS) {
                var name = new Span(getTranslation("feedback.part." + part) + ".");
                name.addClassName("hb-strong");
                text.add(name, new Text(" "));
            }
            text.add(new Text(getTranslation("feedback.part." + part + ".example") + " "));
        }
        add(heading, text);
    }
}
