package org.huddleboard.goals.ui.reflection;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.huddleboard.goals.ReflectionPart;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;

/** One of the three questions: its answer in the field of a task, or a dashed frame that asks for one. */
class PartCard extends Article {
    final CardButton write;

    /** Without {@code write} it is only read. */
    PartCard(ReflectionPart part, Optional<String> words, boolean mayWrite, Runnable write) {
        var heading = getTranslation("goals.reflection.part." + part);
        addClassNames("reflection-part", "hb-card");
        addClassName(words.isPresent() ? CardKind.TASK.className() : "reflection-part--open");
        var head = new Header(new H3(heading));
        head.addClassName("reflection-part__head");
        add(head);
        if (words.isPresent()) {
            this.write = CardButton.iconOnly(Glyph.PENCIL, getTranslation("goals.reflection.change", heading))
                    .soft();
            head.add(this.write);
            var said = new Div(new Paragraph(words.get()));
            said.addClassName("hb-card__words");
            add(said);
        } else {
            this.write = new CardButton(Glyph.PENCIL, getTranslation("goals.reflection.write"));
            this.write.setAriaLabel(getTranslation("goals.reflection.writeAt", heading));
            add(new Paragraph(getTranslation("goals.reflection.asks." + part)), this.write);
        }
        this.write.setVisible(mayWrite);
        this.write.addClickListener(_ -> write.run());
    }
}
