package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.huddleboard.tips.application.TipDetails;

/** What the tip said before it was changed, folded away. */
class EarlierWords extends NativeDetails {
    EarlierWords(List<TipDetails.Earlier> earlier, TipWhen when, Locale language) {
        addClassName("earlier-words");
        setSummaryText(getTranslation("tips.page.earlier", earlier.size()));
        var all = new Div();
        for (var one : earlier) {
            var title = new Paragraph(
                    getTranslation("tips.page.earlierOne", one.revision(), when.say(one.on(), language), one.title()));
            title.addClassName("hb-strong");
            all.add(title, new TipParts(one.doThis(), one.say(), one.avoid()));
        }
        setContent(all);
    }
}
