package org.huddleboard.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class RowSheetTests {
    private final Rows rows = new Rows();

    private record Card(int id, String words) {}

    private static final class Rows extends RowSheet<Integer, Card, Div> {
        private final List<String> heard = new ArrayList<>();

        Rows() {
            super("Heading", Card::id);
        }

        @Override
        protected Div draw(Card card) {
            var row = new Div();
            row.setText(card.words());
            return row;
        }

        @Override
        protected void act(String step, String ref) {
            heard.add(step + " " + ref);
        }

        List<String> words() {
            return getChildren().skip(1).map(row -> row.getElement().getText()).toList();
        }
    }

    @Test
    void whatHasNotChangedStaysAsItStandsWhateverComesAndGoesAroundIt() {
        rows.lay(List.of(new Card(1, "one"), new Card(2, "two"), new Card(3, "three")));
        var two = rows.row(2);
        var three = rows.row(3);

        rows.lay(List.of(new Card(3, "three"), new Card(4, "four"), new Card(2, "two, changed")));

        assertThat(rows.words()).containsExactly("three", "four", "two, changed");
        assertThat(rows.row(3)).isEqualTo(three);
        assertThat(rows.row(2)).isPresent().isNotEqualTo(two);
        assertThat(rows.row(1)).isEmpty();
        assertThat(rows.card(2)).contains(new Card(2, "two, changed"));
    }

    @Test
    void withoutARowItIsNotThere() {
        rows.lay(List.of(new Card(1, "one")));
        assertThat(rows.isVisible()).isTrue();

        rows.lay(List.of());

        assertThat(rows.isVisible()).isFalse();
        assertThat(rows.words()).isEmpty();
    }

    @Test
    void oneListenerHearsTheButtonsOfAllRows() {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.target.closest('[data-action]').dataset.action", "done");
        data.put("event.target.closest('[data-action]').dataset.ref", "7");
        data.put("!!event.target.closest('[data-action]')", true);

        rows.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(rows.getElement(), "click", data));

        assertThat(rows.heard).containsExactly("done 7");
    }
}
