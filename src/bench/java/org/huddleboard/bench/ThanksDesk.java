package org.huddleboard.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/** The team's leader writes thanks that the whole team may read, by the same screen and clicks as at a browser. */
final class ThanksDesk {
    private static final Pattern MEMBER = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"name\":\"Amira ");
    private static final Pattern TEAM = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"name\":\"Leeds Voice 1\"");

    private final Page page;
    private final String route;

    ThanksDesk(String address) throws IOException {
        route = route(address);
        page = new Page(Visitor.signedIn(address, Board.LEADER).atAnotherScreen(), "feedback");
        page.navigate("feedback", "");
    }

    /** Where thanks to Amira are written. */
    static String route(String address) throws IOException {
        var team = find(TEAM, Programs.get(address + "/api/v1/teams"));
        return "feedback/thanks/" + find(MEMBER, Programs.get(address + "/api/v1/members?team=" + team));
    }

    private static String find(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("the demo centre is not as expected: " + pattern);
        }
        return found.group(1);
    }

    /** Writes the words and moves the pointer over the button; what is handed back is the click. */
    Click write(String words) throws IOException {
        var desk = page.navigate(route, "");
        var field = desk.node(node ->
                node.is("vaadin-text-area") && node.fact("1/accessibleNameRef").startsWith("part-WORDS"));
        var send = desk.node(
                node -> node.is("vaadin-button") && node.fact("3/theme").contains("primary"));
        page.type(field, words);
        var click = page.prepareClick(send);
        return () -> page.send(click);
    }

    void thank(String words) throws IOException {
        write(words).send();
    }

    interface Click {
        Answer send() throws IOException;
    }
}
