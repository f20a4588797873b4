package com.galerimerkezi.messenger.server.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.realtime.RawSocket;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.webhook.Receiver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Somebody who collects whatever the server lets him have: answers, frames, events, deliveries, exports. */
final class Outsider implements AutoCloseable {

    private final ServerExtension server;
    private final Person person;
    private final Client client;
    private final Conversation talk;
    private final Receiver receiver = new Receiver();
    private final RawSocket socket;
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final String start;
    private String lastRoom = "none yet";
    private String webhook = "00000000-0000-7000-8000-000000000000";

    Outsider(ServerExtension server, Person person, Role role, Conversation talk) throws IOException {
        this.server = server;
        this.person = person;
        this.talk = talk;
        client = server.as(person, role);
        start = client.cursor();
        if (role != Role.STAFF) {
            var made = client.post("/webhooks", Map.of("url", receiver.url()));
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            webhook = made.data().path("id").textValue();
        }
        socket = RawSocket.signedIn(server.server().address().getPort(), server.tokenOf(person, role));
        listen();
    }

    private void listen() throws IOException {
        socket.send("42[\"join_room\",\"" + talk.room() + "\"]");
        socket.send("42[\"join_room\",\"" + talk.support() + "\"]");
        socket.send("42[\"viewing_start\",{\"roomId\":\"" + talk.room() + "\"}]");
        var all = List.of(server.world().ankara(), server.world().izmir());
        socket.send("42[\"presence_subscribe\",{\"galleryIds\":["
                + all.stream().map(GalleryId::toString).collect(Collectors.joining("\",\"", "\"", "\""))
                + "]}]");
        Thread.ofVirtual().start(() -> {
            boolean isOpen = true;
            while (isOpen) {
                isOpen = isHeard();
            }
        });
    }

    private boolean isHeard() {
        try {
            var next = socket.next();
            heard.add(next);
            return !next.isEmpty();
        } catch (SocketTimeoutException nothingNew) {
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** A room of one's own opens: frames come in order, so everything before it has been heard. */
    void hearToTheEnd() {
        var world = server.world();
        var vehicle = world.dealers().vehicle(person.gallery().equals(world.ankara()) ? world.bursa() : world.ankara());
        lastRoom = client.openRoom(vehicle).toString();
        await().atMost(Duration.ofSeconds(30)).until(() -> frames().contains(lastRoom));
    }

    /** Whether the webhook has had that gallery's log until that last room opened. */
    boolean wasToldToTheEndOf(GalleryId gallery) {
        return receiver.told().stream()
                .map(Receiver.Told::body)
                .anyMatch(body -> body.startsWith("{\"gallery_id\":\"" + gallery) && body.contains(lastRoom));
    }

    /** The one in which his gallery and Ankara talk; of a third gallery, the one that is asked for in vain. */
    private RoomId room() {
        return person.gallery().equals(server.world().support()) ? talk.support() : talk.room();
    }

    String name() {
        return person.firstName();
    }

    Client client() {
        return client;
    }

    String frames() {
        return String.join("\n", heard);
    }

    String deliveries() {
        return receiver.told().stream().map(Receiver.Told::body).collect(Collectors.joining("\n"));
    }

    String sync() {
        var all = new StringBuilder();
        var page = client.get("/sync?limit=500&after=" + start);
        for (;
                page.data().path("has_more").booleanValue();
                page = client.get(
                        "/sync?limit=500&after=" + page.data().path("cursor").textValue())) {
            all.append(page.text());
        }
        return all.append(page.text()).toString();
    }

    /** The bodies of every route that is read from, with the ids of the shared room. */
    String answers(List<String> routes) {
        return routes.stream()
                .flatMap(route ->
                        questions(route).stream().map(question -> "\n" + route + ": " + readable(client.get(question))))
                .collect(Collectors.joining());
    }

    private List<String> questions(String route) {
        var path = route.replace("{roomId}", room().toString())
                .replace("{slot}", "registration")
                .replace("{id}", idFor(route));
        return switch (route) {
            case "/chats" -> List.of("/chats", "/chats?state=all", "/chats?query=" + Marks.START, "/chats?limit=100");
            case "/search" -> List.of("/search?q=" + Marks.START, "/search?q=not", "/search?q=devir");
            case "/search/notes" ->
                List.of("/search/notes?q=" + Marks.START, "/search/notes?q=not", "/search/notes?q=devir");
            case "/sync" -> List.of("/sync", "/sync?after=" + start);
            case "/chats/{roomId}/export" ->
                List.of(path + "?format=json", path + "?format=pdf&notes=true", path + "?format=zip&notes=true");
            case "/chats/{roomId}", "/chats/{roomId}/messages", "/chats/{roomId}/notes" ->
                List.of(
                        path + "?limit=200",
                        path.replace(room().toString(), talk.support().toString()) + "?limit=200");
            case "/reports/team/rooms" -> List.of(path + "?figure=open", path + "?figure=waiting");
            case "/reports/deals", "/reports/team" -> List.of(path, path + "?format=csv");
            default -> List.of(path);
        };
    }

    private String idFor(String route) {
        if (route.startsWith("/vehicles/")) {
            return talk.vehicle().toString();
        }
        if (route.startsWith("/offers/")) {
            return talk.offer().toString();
        }
        if (route.startsWith("/webhooks/")) {
            return webhook;
        }
        return route.contains("/deposits/") ? talk.deposit() : talk.message();
    }

    String export(String format, boolean withNotes) {
        var answer =
                client.get("/chats/" + room() + "/export?format=" + format + "" + (withNotes ? "&notes=true" : ""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return readable(answer);
    }

    private static String readable(Answer answer) {
        return readable(answer.response().body());
    }

    /** As it is, and what a reader of a PDF or a ZIP file sees. */
    private static String readable(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        try {
            if (text.startsWith("%PDF")) {
                try (var pdf = Loader.loadPDF(bytes)) {
                    return text + new PDFTextStripper().getText(pdf);
                }
            }
            return text.startsWith("PK") ? text + unpacked(bytes) : text;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static String unpacked(byte[] bytes) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(readable(zip.readAllBytes()));
            }
        }
        return all.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        receiver.close();
    }
}
