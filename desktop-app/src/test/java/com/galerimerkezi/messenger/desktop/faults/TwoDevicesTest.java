package com.galerimerkezi.messenger.desktop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two desktops of one user and one of a rival gallery do whatever comes to mind, while their lines are cut and they are
 * restarted. After each step every badge is what PostgreSQL counts; in the end every row is.
 */
class TwoDevicesTest {

    private static final int STEPS = Integer.getInteger("steps", 150);
    private static final int ROOMS = 3;

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    @TempDir
    Path folder;

    private final Random random = new Random(Long.getLong("seed", 3));
    private final Map<RoomId, VehicleId> rooms = new HashMap<>();
    private final List<RoomId> order = new ArrayList<>();
    private final List<Device> devices = new ArrayList<>();
    private int sent;

    /** A desktop, its own line and what the person at it could do elsewhere. */
    private static final class Device {
        private final Dealers.Person person;
        private final Path folder;
        private final ChaosProxy line = new ChaosProxy(SERVER.server().address());
        private Desk desk;

        Device(Dealers.Person person, Path folder) {
            this.person = person;
            this.folder = folder;
            this.desk = Desk.signedIn(folder, line.address(), person);
        }

        void restart() {
            desk.close();
            desk = Desk.resumed(folder);
        }

        Map<RoomId, Long> unread() {
            var counts = new HashMap<RoomId, Long>();
            desk.rooms().forEach(room -> counts.put(room.id(), room.unreadCount()));
            return counts;
        }

        void close() {
            desk.close();
            line.close();
        }
    }

    @BeforeEach
    void open() {
        var world = SERVER.world();
        var client = SERVER.as(world.ahmet());
        for (int i = 0; i < ROOMS; i++) {
            var vehicle = world.dealers().vehicle(world.izmir());
            var room = client.openRoom(vehicle);
            rooms.put(room, vehicle);
            order.add(room);
        }
        devices.add(new Device(world.ahmet(), folder.resolve("desk")));
        devices.add(new Device(world.ahmet(), folder.resolve("laptop")));
        devices.add(new Device(world.mehmet(), folder.resolve("rival")));
        devices.forEach(this::openAllRooms);
    }

    @AfterEach
    void close() {
        devices.forEach(Device::close);
    }

    @Test
    void agreeWithEachOtherAndWithPostgresAfterEachStep(TestReporter reporter) {
        long start = System.nanoTime();
        for (int step = 0; step < STEPS; step++) {
            int number = step;
            step();
            devices.forEach(device -> awaitBadges(device, number));
        }

        devices.forEach(this::checkRows);
        new HistoryChecker(SERVER.jdbc()).checkDatabase();
        Figures.publish(
                reporter,
                "two devices",
                Map.of(
                        "steps",
                        STEPS,
                        "messages",
                        sent,
                        "seconds",
                        Duration.ofNanos(System.nanoTime() - start).toSeconds()));
    }

    private void step() {
        var device = devices.get(random.nextInt(devices.size()));
        var room = order.get(random.nextInt(ROOMS));
        int dice = random.nextInt(100);
        if (dice < 50) {
            send(device, room);
        } else if (dice < 80) {
            read(device, room);
        } else if (dice < 86) {
            arrange(device, room);
        } else if (dice < 92) {
            closeAndOpenAgain(device, room);
        } else if (dice < 98) {
            device.line.reset();
        } else {
            device.restart();
            openAllRooms(device);
        }
    }

    private void send(Device device, RoomId room) {
        device.desk.send(room, "Mesaj " + ++sent);
        soon().until(() -> device.desk.unsent(room) == 0);
    }

    private void read(Device device, RoomId room) {
        var messages = device.desk.messages(room);
        if (!messages.isEmpty()) {
            var seen = messages.get(random.nextInt(messages.size()));
            device.desk.ui().run(() -> device.desk.session().readMarks().seen(room, seen));
            soon().until(() -> readUpTo(device.person, room) >= seen.seq());
        }
    }

    private void arrange(Device device, RoomId room) {
        var view = List.of("archive", "pin").get(random.nextInt(2));
        Client client = SERVER.as(device.person);
        var path = "/chats/" + room + "/" + view;
        assertThat((random.nextBoolean() ? client.put(path) : client.delete(path)).status())
                .isEqualTo(200);
    }

    private void closeAndOpenAgain(Device device, RoomId room) {
        var client = SERVER.as(device.person);
        assertThat(client.delete("/chats/" + room).status()).isEqualTo(200);
        var opened = SERVER.as(SERVER.world().ahmet())
                .post(
                        "/chats",
                        OpenRoomRequest.forVehicle(
                                rooms.getOrDefault(room, SERVER.world().vehicle())));
        assertThat(opened.status()).isEqualTo(200);
    }

    private void openAllRooms(Device device) {
        soon().until(() -> device.unread().equals(unreadInPostgres(device)));
        order.forEach(device.desk::open);
    }

    private void awaitBadges(Device device, int step) {
        soon().untilAsserted(() -> assertThat(device.unread())
                .as("%s after step %s", device.folder.getFileName(), step)
                .isEqualTo(unreadInPostgres(device)));
    }

    /** Of the rooms in the list, which archived ones are not. */
    private static Map<RoomId, Long> unreadInPostgres(Device device) {
        var counts = new HashMap<RoomId, Long>();
        SERVER.jdbc().sql("""
                        SELECT r.id, (SELECT count(*) FROM chat_messages m
                                      WHERE m.room_id = r.id AND m.sender_gallery_id <> :gallery
                                        AND m.read_at IS NULL AND m.deleted_at IS NULL) AS unread
                        FROM chat_rooms r
                        WHERE r.is_active AND (r.gallery_a_id = :gallery AND NOT r.archived_a
                                               OR r.gallery_b_id = :gallery AND NOT r.archived_b)
                        """).param("gallery", device.person.gallery().value()).query(row -> {
            counts.put(RoomId.of(row.getString("id")), row.getLong("unread"));
        });
        return counts;
    }

    private static long readUpTo(Dealers.Person person, RoomId room) {
        return SERVER.jdbc()
                .sql("SELECT last_read_seq FROM room_members WHERE user_id = :user AND room_id = :room")
                .param("user", person.id().value())
                .param("room", room.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Every message with its read mark, and every room, as a client sees them that asks for the first time. */
    private void checkRows(Device device) {
        var fresh = SERVER.as(device.person);
        for (var room : order) {
            soon().untilAsserted(() -> assertThat(device.desk.wholeConversation(room))
                    .extracting(TwoDevicesTest::essence)
                    .isEqualTo(messagesInPostgres(room)));
        }
        soon().untilAsserted(() -> assertThat(device.desk.rooms())
                .extracting(room -> room.id() + " " + room.lastSeq() + " " + room.pinned() + " "
                        + room.lastMessagePreview() + " " + room.myLastReadSeq())
                .containsExactlyInAnyOrderElementsOf(freshRooms(fresh)));
    }

    private static List<String> freshRooms(Client client) {
        var rows = new ArrayList<String>();
        for (var room : client.get("/chats").data()) {
            if (room.path("archived").booleanValue()) {
                continue;
            }
            rows.add(room.path("id").textValue() + " " + room.path("last_seq").longValue() + " "
                    + room.path("pinned").booleanValue() + " "
                    + room.path("last_message_preview").textValue() + " "
                    + (room.path("my_last_read_seq").isNumber()
                            ? room.path("my_last_read_seq").asText()
                            : "null"));
        }
        return rows;
    }

    private static String essence(Message message) {
        return message.seq() + " " + message.id() + " " + message.content() + " " + message.readBy();
    }

    private static List<String> messagesInPostgres(RoomId room) {
        return SERVER.jdbc()
                .sql("SELECT seq, id, content, read_by FROM chat_messages WHERE room_id = :room ORDER BY seq")
                .param("room", room.value())
                .query((row, _) -> row.getLong("seq") + " " + row.getString("id") + " " + row.getString("content") + " "
                        + row.getString("read_by"))
                .list();
    }

    /** Longer than the longest pause between two attempts to connect, and silence noticed before it. */
    private static ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(3));
    }
}
