package com.galerimerkezi.messenger.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.realtime.RawSocket;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Ankara's staff write for themselves, with a mark in each thing. */
final class TeamAtWork {

    /** Stands in drafts, and in nothing that a colleague may see. */
    static final String DRAFTED = "xwvtaslak";

    private final ServerExtension server;
    private final Conversation talk;
    private final Client ahmet;
    private final Client owner;
    private final List<Person> staff;
    private final Marks marks;

    TeamAtWork(ServerExtension server, Conversation talk, Person owner, Marks marks) {
        this.server = server;
        this.talk = talk;
        this.marks = marks;
        ahmet = talk.ahmet();
        this.owner = server.as(owner, Role.OWNER);
        staff = List.of(server.world().ahmet(), server.world().ayse());
    }

    void work() throws IOException {
        try (var window =
                RawSocket.signedIn(server.server().address().getPort(), server.tokenOf(staff.getFirst(), Role.STAFF))) {
            window.send("42[\"viewing_start\",{\"roomId\":\"" + talk.room() + "\",\"activity\":\"noting\"}]");
            for (var room : List.of(talk.room(), talk.support())) {
                stickLabels(room);
                IntStream.range(0, 40).forEach(i -> handOver(room, i));
                IntStream.range(0, 40).forEach(_ -> snooze(room));
                IntStream.range(0, 60).forEach(i -> remind(room, i));
                IntStream.range(0, 50).forEach(i -> changeANote(room, i));
                setStatus(room);
                IntStream.range(0, 20).forEach(i -> keepAReply(i));
                IntStream.range(0, 20).forEach(i -> schedule(room, i));
                IntStream.range(0, 10).forEach(_ -> draft(room));
            }
            setHours();
            talk.mehmet().say(talk.room(), "Cevap bekliyoruz");
            while (marks.left() > 0) {
                note(marks.left() % 5 == 0 ? talk.support() : talk.room());
            }
            theRoomIsClosedAndOpenedAgain();
        }
    }

    /** Rows of both sides are told. */
    private void theRoomIsClosedAndOpenedAgain() {
        leaveAMark();
        done(talk.mehmet().delete("/chats/" + talk.room()));
        done(talk.mehmet().post("/chats", OpenRoomRequest.forOffer(talk.offer())));
    }

    /** On the rows of both rooms, until the next message; not one of the thousand. */
    void leaveAMark() {
        for (var room : List.of(talk.room(), talk.support())) {
            done(ahmet.put("/chats/" + room + "/snooze", Map.of("until", tomorrow(), "reason", Marks.START)));
        }
    }

    private void stickLabels(RoomId room) {
        for (int i = 0; i < 20; i++) {
            var label = owner.post("/team/labels", Map.of("name", marks.next(), "colour", "teal"));
            var id = done(label).data().path("id").textValue();
            if (i % 4 == 0) {
                done(ahmet.put("/chats/" + room + "/labels/" + id));
            } else if (i % 4 == 1) {
                done(owner.put("/team/labels/" + id, Map.of("name", marks.next(), "colour", "red")));
            }
        }
    }

    private void handOver(RoomId room, int i) {
        var to = staff.get(i % 2).id();
        done(ahmet.put("/chats/" + room + "/assignee", Map.of("userId", to, "note", "Devir: " + marks.next())));
    }

    private void snooze(RoomId room) {
        done(ahmet.put("/chats/" + room + "/snooze", Map.of("until", tomorrow(), "reason", marks.next())));
    }

    private void remind(RoomId room, int i) {
        var due = i % 2 == 0 ? tomorrow() : Instant.now().toString();
        done(ahmet.post(
                "/chats/" + room + "/reminders", Map.of("dueAt", due, "text", marks.next(), "forGallery", i % 3 == 0)));
    }

    private void changeANote(RoomId room, int i) {
        var note = "/chats/" + room + "/notes/" + note(room);
        done(ahmet.patch(note, Map.of("content", "düzeltme " + marks.next())));
        if (i % 5 == 0) {
            done(ahmet.delete(note));
        }
    }

    private String note(RoomId room) {
        var mentions = List.of(staff.getLast().id());
        var note = ahmet.post(
                "/chats/" + room + "/notes", Map.of("content", "İç not " + marks.next(), "mentions", mentions));
        return done(note).data().path("id").textValue();
    }

    private void keepAReply(int i) {
        var who = i % 2 == 0 ? ahmet : owner;
        var path = "/quick-replies/" + UUID.randomUUID();
        done(who.put(
                path, Map.of("shortcut", marks.next(), "content", "Hazır " + marks.next(), "forGallery", i % 2 == 1)));
        if (i % 5 == 0) {
            done(who.delete(path));
        }
    }

    /** None of them is ever sent. */
    private void schedule(RoomId room, int i) {
        var path = "/chats/" + room + "/scheduled";
        var made = done(ahmet.post(path, Map.of("content", "Sonra " + marks.next(), "dueAt", tomorrow())));
        var id = made.data().path("id").textValue();
        if (i % 4 == 0) {
            done(ahmet.patch(path + "/" + id, Map.of("content", "Daha sonra " + marks.next(), "dueAt", tomorrow())));
        } else if (i % 4 == 1) {
            done(ahmet.delete(path + "/" + id));
        }
    }

    /** Each in the place of the one before; not even a colleague sees it. */
    private void draft(RoomId room) {
        done(ahmet.put(
                "/chats/" + room + "/draft",
                Map.of(
                        "text",
                        DRAFTED + " " + marks.next(),
                        "writtenAt",
                        Instant.now().toString())));
    }

    /** The automatic reply is switched off: it would be told to the other side, as it is meant to. */
    private void setHours() {
        var days = IntStream.range(1, 21)
                .mapToObj(day -> Map.of("date", "2027-04-%02d".formatted(day), "name", marks.next()))
                .toList();
        done(owner.put("/team/hours", Map.of("closedDays", days, "awayText", "Kapalıyız " + marks.next())));
    }

    private void setStatus(RoomId room) {
        done(ahmet.put("/chats/" + room + "/status", Map.of("status", "waiting_for_us")));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }

    private static String tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).toString();
    }
}
