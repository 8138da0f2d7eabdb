package org.huddleboard.wall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.wall.application.HuddleShow;
import org.huddleboard.wall.application.HuddleShow.Block;

/** The block the team talks about, readable from the back row. */
class HuddleBlock extends Div {
    private static final int MOST_WINS = 4;
    private static final int MOST_ACTIONS = 6;

    HuddleBlock(Block block) {
        addClassName("wall__block");
        switch (block) {
            case Block.Wins(var wins) -> wins(wins);
            case Block.Numbers numbers -> add(new NumbersPage(numbers));
            case Block.Focus(var heading, var words) -> focus(heading, words);
            case Block.Actions(var actions) -> actions(actions);
        }
    }

    private void wins(List<HuddleShow.Win> wins) {
        addClassName("wall__block--wins");
        if (wins.isEmpty()) {
            add(still("wall.huddle.noWins"));
        }
        wins.stream().limit(MOST_WINS).map(this::win).forEach(this::add);
    }

    private Component win(HuddleShow.Win win) {
        var card = new WordsCard(CardKind.THANKS, getTranslation("wall.huddle.win"));
        card.words(new Paragraph(win.words()));
        win.who().ifPresent(who -> {
            var line = new Div(who);
            line.addClassName("wall__who");
            card.add(line);
        });
        return card;
    }

    private void focus(String heading, String words) {
        addClassName("wall__block--focus");
        add(new Sheet(new H2(heading), new Paragraph(words)));
    }

    private void actions(List<String> actions) {
        addClassName("wall__block--actions");
        if (actions.isEmpty()) {
            add(still("wall.huddle.noActions"));
            return;
        }
        var list = new UnorderedList();
        actions.stream().limit(MOST_ACTIONS).map(ListItem::new).forEach(list::add);
        var tile = new Sheet(new H2(getTranslation("wall.agreed.title")), list);
        tile.addClassName("wall__agreed");
        add(tile);
    }

    private Component still(String key) {
        var page = new Sheet(new H2(getTranslation(key)));
        page.addClassName("wall__still");
        return page;
    }
}
