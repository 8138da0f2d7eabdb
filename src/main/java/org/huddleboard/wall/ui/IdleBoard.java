package org.huddleboard.wall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huddleboard.wall.application.WallShow;
import org.huddleboard.wall.application.WallTurn;

/** Between two huddles: a figure with its company, who sits together, what was agreed, and words on paper beside. */
class IdleBoard {
    private static final int TWO_TILES = 2;

    private final WallShow show;
    private final Div figures = new Div();
    private final Aside words = new Aside();

    IdleBoard(WallShow show) {
        this.show = show;
        figures.addClassName("wall__figures");
        words.addClassName("wall__words");
        words.getElement().setAttribute("aria-label", words.getTranslation("wall.thanks.title"));
    }

    Component[] parts() {
        return new Component[] {figures, words};
    }

    void turn(int place) {
        figures.removeAll();
        show.figures()
                .ifPresentOrElse(
                        latest -> drawn(WallTurn.of(latest.turns(), place), place),
                        () -> below(new NoFigures(), tiles(place)));
        words.removeAll();
        words.add(papers(place));
    }

    private void drawn(WallTurn turn, int place) {
        var tiles = tiles(place);
        var company = turn.company(tiles.isEmpty() ? WallTurn.BESIDE : Math.max(0, TWO_TILES - tiles.size()));
        var row = new ArrayList<Component>();
        company.forEach(figure -> row.add(new SideFigure(figure)));
        tiles.stream()
                .limit(tiles.isEmpty() ? 0 : Math.max(1, TWO_TILES - company.size()))
                .forEach(row::add);
        below(new MainFigure(turn.main()), row);
    }

    private void below(Component main, List<Component> tiles) {
        figures.add(main);
        if (!tiles.isEmpty()) {
            var row = new Div();
            row.addClassName("wall__beside");
            row.add(tiles);
            figures.add(row);
        }
    }

    /** What is words and not a figure; turn by turn the other one comes first, in case there is room for one only. */
    private List<Component> tiles(int place) {
        var tiles = new ArrayList<Component>();
        if (!show.beside().isEmpty()) {
            tiles.add(new BesideTile(show.beside(), place));
        }
        agreedOrSaid(place).ifPresent(tile -> tiles.add(Math.floorMod(place, TWO_TILES) == 0 ? tiles.size() : 0, tile));
        return tiles;
    }

    /** What was agreed, and two turns later what a pulse said and what came of it; one deep field at a time. */
    private Optional<Component> agreedOrSaid(int place) {
        var round = Math.floorDiv(place, TWO_TILES);
        if (!show.said().isEmpty() && (show.agreed().isEmpty() || Math.floorMod(round, 2) == 1)) {
            var line = Math.floorMod(Math.floorDiv(round, 2), show.said().size());
            return Optional.of(new SaidTile(show.said().get(line)));
        }
        return show.agreed().isEmpty() ? Optional.empty() : Optional.of(new AgreedTile(show.agreed(), place));
    }

    private List<Component> papers(int place) {
        var tip = show.tip().map(TipCard::new);
        var papers = new ArrayList<>(ThanksCards.of(show.thanks(), place, tip.isPresent() ? 1 : 2));
        if (papers.isEmpty()) {
            papers.add(new NoThanks());
        }
        tip.ifPresent(papers::add);
        return papers;
    }
}
