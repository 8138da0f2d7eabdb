package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.huddleboard.shared.ui.Sheet;

/** What the team has agreed to do, without whose it is. */
class AgreedTile extends Sheet {
    private static final int AT_MOST = 3;
    private static final int LETTERS = 150;

    AgreedTile(List<String> actions, int place) {
        addClassName("wall__agreed");
        var list = new UnorderedList();
        var letters = 0;
        for (var i = 0; i < Math.min(AT_MOST, actions.size()); i++) {
            var text = actions.get(Math.floorMod(place * AT_MOST + i, actions.size()));
            letters += text.length();
            if (i == 0 || letters <= LETTERS) {
                list.add(new ListItem(text));
            }
        }
        add(new H2(getTranslation("wall.agreed.title")), list);
    }
}
