package org.huddleboard.live;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers browsers as Flow does. The last answer to each screen is kept in case the browser asks again because it was
 * lost on the way; a long one, a page's worth of text, is kept folded.
 */
class FoldedAnswers extends UidlRequestHandler {
    static final int LONG = 2_000;

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        var ui = session.getService().findUI(request);
        var answer = super.synchronizedHandleRequest(session, request, response, body);
        if (ui != null) {
            fold(ui);
        }
        return answer;
    }

    /** Where nothing was answered anew, what is folded already stays. */
    static void fold(UI ui) {
        var answer = ui.getInternals().getLastRequestResponse();
        if (answer == null) {
            return;
        }
        if (answer.length() < LONG) {
            ComponentUtil.setData(ui, FoldedText.class, null);
        } else {
            ComponentUtil.setData(ui, FoldedText.class, FoldedText.of(answer));
            ui.getInternals().setLastRequestResponse(null);
        }
    }

    static void unfold(UI ui) {
        var folded = ComponentUtil.getData(ui, FoldedText.class);
        if (folded != null) {
            ui.getInternals().setLastRequestResponse(folded.text());
        }
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {
            @Override
            public void handleRpc(UI ui, String message, VaadinRequest request)
                    throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
                try {
                    super.handleRpc(ui, message, request);
                } catch (ClientResentPayloadException askedAgain) {
                    unfold(ui);
                    throw askedAgain;
                }
            }
        };
    }
}
