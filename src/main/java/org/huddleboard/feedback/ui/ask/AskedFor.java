package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.feedback.application.ask.AskedOfMe;
import org.huddleboard.feedback.application.ask.MyAsk;
import org.huddleboard.feedback.application.ask.RequestReading;
import org.huddleboard.feedback.application.ask.RequestService;

/** What the list of requests shows, and what its buttons do. */
@SpringComponent
public class AskedFor {
    private static final int MOST = 30;

    private final RequestReading reading;
    private final RequestService requests;

    AskedFor(RequestReading reading, RequestService requests) {
        this.reading = reading;
        this.requests = requests;
    }

    public List<AskedOfMe> ofMe() {
        return reading.waiting(MOST);
    }

    public List<MyAsk> mine() {
        return reading.mine();
    }

    public void act(String action, RequestId request) {
        switch (action) {
            case AskedForList.NOT_NOW -> requests.notNow(request);
            case AskedForList.TAKE_BACK -> requests.takeBack(request);
            case String unknown -> throw new IllegalArgumentException("no such action on a request: " + unknown);
        }
    }
}
