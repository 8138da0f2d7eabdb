package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** Do, say, avoid: the parts a tip has, each beside its name. */
class TipParts extends DescriptionList {
    TipParts(String doThis, String say, String avoid) {
        addClassName("tip-parts");
        part("tips.part.do", doThis);
        part("tips.part.say", say.isBlank() ? "" : getTranslation("tips.part.spoken", say));
        part("tips.part.avoid", avoid);
    }

    private void part(String key, String words) {
        if (!words.isBlank()) {
            add(new Term(getTranslation(key)), new Description(words));
        }
    }
}
