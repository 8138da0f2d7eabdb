package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;

/** Something that is sorted, in short; it opens where somebody wants to go on with it. */
class SortedRow extends Article {
    static final String OPEN = "OPEN";

    /** The number is the one it has in the picture; 0 for what is not in it. */
    SortedRow(InboxItem item, InboxItem.Answer answer, int number) {
        addClassNames("hb-sheet", "sorted-row");
        var place = new Span(number == 0 ? "–" : String.valueOf(number));
        place.addClassName("sorted-row__number");
        if (number == 0) {
            place.getElement().setAttribute("aria-hidden", "true");
        }
        var brief = new Paragraph(ItemWords.brief(item));
        brief.addClassName("sorted-row__words");
        var chips = new Div(new Chip(ItemWords.say("feedback.inbox.practice." + answer.practice())));
        chips.addClassName("sorted-row__chips");
        if (number > 0) {
            chips.add(
                    new Chip(ItemWords.say("feedback.inbox.impact." + answer.impact())),
                    new Chip(ItemWords.say("feedback.inbox.effort." + answer.effort())));
        }
        answer.told().ifPresent(_ -> chips.add(new Chip(Glyph.CHECK, ItemWords.say("feedback.inbox.told"))));
        if (item.isUntold()) {
            chips.add(new Chip(Glyph.QUESTION, ItemWords.say("feedback.inbox.untold")));
        }
        var said = new Div(new H2(ItemWords.title(item)), brief, chips);
        said.addClassName("sorted-row__said");
        var open = new CardButton(Glyph.PENCIL, ItemWords.say("feedback.inbox.open"))
                .setAction(OPEN, item.record().toString());
        open.setAriaLabel(ItemWords.say("feedback.inbox.openThis", ItemWords.title(item)));
        add(place, said, open);
    }
}
