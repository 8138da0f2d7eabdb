package org.huddleboard.rota.api;

import java.nio.charset.StandardCharsets;
import org.huddleboard.rota.application.FeedDoor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendar as calendar programs fetch it: without a sign-in, by an address that only its owner was told. */
@RestController
class CalendarFeedApi {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final ContentDisposition FILE =
            ContentDisposition.inline().filename("huddleboard.ics").build();

    private final FeedDoor door;

    CalendarFeedApi(FeedDoor door) {
        this.door = door;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        return door.open(secret)
                .map(calendar -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, FILE.toString())
                        .body(calendar))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
