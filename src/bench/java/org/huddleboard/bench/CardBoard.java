package org.huddleboard.bench;

import java.io.IOException;

/** The team's list of cards on one screen, read on leaf by leaf by its own button. */
final class CardBoard {
    static final String ROUTE = "feedback";
    static final String QUERY = "show=for-the-team";
    /** What stands on one leaf. */
    static final int PAGE = 30;

    private static final String OLDER = "Older cards";

    private final Page page;
    private final Answer.Node older;
    private int pages = 1;

    /** Goes there; the page must not have been there before, since only then is all of the list described. */
    CardBoard(Page page) throws IOException {
        this.page = page;
        var list = page.navigate(ROUTE, QUERY);
        var label = list.node(node -> node.fact("7/text").equals(OLDER));
        var button = list.parentOf(label.id()).orElseThrow();
        older = list.node(node -> node.id() == button);
    }

    /** Reads on to so many cards, as far as there are; answers how many leaves it could. */
    int show(int cards) throws IOException {
        while (pages * PAGE < cards && isMore(page.send(page.prepareClick(older)))) {
            pages++;
        }
        return pages;
    }

    private boolean isMore(Answer answer) {
        return answer.find(node ->
                        node.id() == older.id() && node.fact("0/visible").equals("false"))
                .isEmpty();
    }
}
