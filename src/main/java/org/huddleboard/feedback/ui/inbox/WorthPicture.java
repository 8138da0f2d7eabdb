package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import org.huddleboard.feedback.application.inbox.InboxItem;

/** Three by three: how much it would change upwards, how much work it is to the right; the numbers are those of the list. */
class WorthPicture extends Composite<Div> {
    private static final int STEPS = 3;

    WorthPicture(List<InboxItem> ranked) {
        getContent().addClassName("worth-picture");
        var table = new Element("table");
        table.appendChild(new Element("caption").setText(getTranslation("feedback.inbox.picture.caption")));
        var body = new Element("tbody");
        for (var impact = STEPS; impact >= 1; impact--) {
            body.appendChild(row(ranked, impact));
        }
        var foot = new Element("tr").appendChild(new Element("td"));
        IntStream.rangeClosed(1, STEPS)
                .forEach(effort -> foot.appendChild(head("col", "feedback.inbox.effort." + effort)));
        table.appendChild(body, new Element("tfoot").appendChild(foot));
        getElement().appendChild(table);
    }

    private Element head(String scope, String key) {
        return new Element("th").setAttribute("scope", scope).setText(getTranslation(key));
    }

    private Element row(List<InboxItem> ranked, int impact) {
        var row = new Element("tr").appendChild(head("row", "feedback.inbox.impact." + impact));
        IntStream.rangeClosed(1, STEPS).forEach(effort -> row.appendChild(cell(ranked, impact, effort)));
        return row;
    }

    private static Element cell(List<InboxItem> ranked, int impact, int effort) {
        var cell = new Element("td");
        if (impact == STEPS && effort == 1) {
            cell.getClassList().add("worth-picture__first");
        }
        for (var at = 0; at < ranked.size(); at++) {
            var isHere = ranked.get(at)
                    .answer()
                    .filter(answer -> answer.impact() == impact && answer.effort() == effort)
                    .isPresent();
            if (isHere) {
                cell.appendChild(new Element("span").setText(String.valueOf(at + 1)), Element.createText(" "));
            }
        }
        return cell;
    }
}
