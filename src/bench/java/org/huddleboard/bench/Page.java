package org.huddleboard.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One page in one window: what a browser says to Vaadin for the person in front of it. */
final class Page {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int BODY = 1;
    private static final int PROPERTIES = 1;
    private static final String SCREEN = "&v-sh=900&v-sw=1600&v-wh=900&v-ww=1600&v-bh=900&v-bw=1600&v-curdate=1"
            + "&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-td=false&v-pr=1&v-np=Linux&v-wn=bench";

    private final Visitor visitor;
    private final int id;
    private final String key;
    private final String pushId;
    private final Map<String, JsonNode> listeners = new HashMap<>();
    private int said;
    private int heard;

    Page(Visitor visitor, String location) throws IOException {
        this.visitor = visitor;
        var answer = Answer.read(visitor.get("/?v-r=init&query=&location=" + location + SCREEN));
        id = answer.json().path("appConfig").path("v-uiId").asInt();
        var first = answer.first();
        key = first.text("Vaadin-Security-Key");
        pushId = first.text("Vaadin-Push-ID");
        listen(first);
    }

    Visitor visitor() {
        return visitor;
    }

    /** Where the page's socket is opened. */
    String pushPath() {
        return "/VAADIN/push?v-r=push&v-uiId=" + id + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";
    }

    Answer navigate(String route, String query) throws IOException {
        var data = JSON.createObjectNode()
                .put("route", route)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putNull("historyState");
        return say(event(BODY, "ui-navigate").set("data", data));
    }

    Answer type(Answer.Node field, String words) throws IOException {
        return say(JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", field.id())
                .put("feature", PROPERTIES)
                .put("property", "value")
                .put("value", words));
    }

    /** A click, as it can be prepared before the clock runs. */
    String prepareClick(Answer.Node button) {
        var data = JSON.createObjectNode();
        var listener = listeners.get(button.fact("4/click"));
        if (listener != null) {
            listener.propertyNames().forEach(expression -> put(data, expression));
        }
        return message(event(button.id(), "click").set("data", data));
    }

    private static void put(ObjectNode data, String expression) {
        if (expression.endsWith("Key")) {
            data.put(expression, false);
        } else {
            data.put(expression, 0);
        }
    }

    Answer send(String message) throws IOException {
        var answer = Answer.read(visitor.post("/?v-r=uidl&v-uiId=" + id, message));
        if (!answer.json().path("meta").path("appError").isMissingNode()) {
            throw new IOException("the board says: " + answer.json().path("meta"));
        }
        heard = answer.json().path("syncId").asInt(heard);
        listen(answer);
        return answer;
    }

    private Answer say(JsonNode event) throws IOException {
        return send(message(event));
    }

    private String message(JsonNode event) {
        var message = JSON.createObjectNode().put("csrfToken", key);
        message.putArray("rpc").add(event);
        return message.put("syncId", heard).put("clientId", said++).toString();
    }

    private static ObjectNode event(int node, String name) {
        return JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
    }

    private void listen(Answer answer) {
        answer.json().path("constants").properties().forEach(entry -> listeners.put(entry.getKey(), entry.getValue()));
    }
}
