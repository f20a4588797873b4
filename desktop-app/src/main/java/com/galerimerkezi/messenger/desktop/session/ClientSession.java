package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.attachment.OwnCopies;
import com.galerimerkezi.messenger.desktop.attachment.RemoteFiles;
import com.galerimerkezi.messenger.desktop.attachment.UploadRepository;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.conversation.Acknowledging;
import com.galerimerkezi.messenger.desktop.conversation.ConversationDetailStores;
import com.galerimerkezi.messenger.desktop.conversation.ConversationStore;
import com.galerimerkezi.messenger.desktop.conversation.ConversationStores;
import com.galerimerkezi.messenger.desktop.conversation.MessageChanges;
import com.galerimerkezi.messenger.desktop.conversation.Outbox;
import com.galerimerkezi.messenger.desktop.conversation.ReadMarks;
import com.galerimerkezi.messenger.desktop.deals.Deals;
import com.galerimerkezi.messenger.desktop.drafts.Drafts;
import com.galerimerkezi.messenger.desktop.gateway.Gateway;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import com.galerimerkezi.messenger.desktop.gateway.SocketGateway;
import com.galerimerkezi.messenger.desktop.gateway.Tokens;
import com.galerimerkezi.messenger.desktop.local.FileNotice;
import com.galerimerkezi.messenger.desktop.local.FolderLock;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.notifications.NewMessages;
import com.galerimerkezi.messenger.desktop.offers.OfferStore;
import com.galerimerkezi.messenger.desktop.people.People;
import com.galerimerkezi.messenger.desktop.pictures.PictureFolder;
import com.galerimerkezi.messenger.desktop.pictures.Pictures;
import com.galerimerkezi.messenger.desktop.pictures.Sending;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.record.Records;
import com.galerimerkezi.messenger.desktop.rooms.Catalogue;
import com.galerimerkezi.messenger.desktop.rooms.RoomStore;
import com.galerimerkezi.messenger.desktop.search.MessageSearch;
import com.galerimerkezi.messenger.desktop.sync.Connection;
import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import com.galerimerkezi.messenger.desktop.sync.ConnectionStore;
import com.galerimerkezi.messenger.desktop.sync.LineWatch;
import com.galerimerkezi.messenger.desktop.sync.PresenceStore;
import com.galerimerkezi.messenger.desktop.sync.Received;
import com.galerimerkezi.messenger.desktop.sync.ServerClock;
import com.galerimerkezi.messenger.desktop.sync.ServerEventRouter;
import com.galerimerkezi.messenger.desktop.sync.SyncEngine;
import com.galerimerkezi.messenger.desktop.sync.TypingStore;
import com.galerimerkezi.messenger.desktop.team.TeamWork;
import com.galerimerkezi.messenger.desktop.vehicles.VehicleStore;
import com.galerimerkezi.messenger.desktop.voice.SoundDevices;
import com.galerimerkezi.messenger.desktop.voice.Voices;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that lives while one user is signed in, wired by hand; one per window. */
public final class ClientSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClientSession.class);

    private final ReadOnlyObjectWrapper<@Nullable ErrorCode> ended = new ReadOnlyObjectWrapper<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final RememberedSession kept;
    private final Gateway gateway;
    private final UserFiles files;
    private final FolderLock lock;
    private final ObservableList<FileNotice> notices;
    private final Background background;
    private final Tokens tokens;
    private final RestGateway rest;
    private final SocketGateway socket;
    private final UserProfile me;
    private final RoomStore rooms;
    private final OfferStore offers;
    private final Deals deals;
    private final People people;
    private final Records records;
    private final ConversationStores conversations;
    private final Outbox outbox;
    private final MessageChanges changes;
    private final ConversationDetailStores details;
    private final Acknowledging acknowledging;
    private final Drafts drafts;
    private final ReadMarks readMarks;
    private final Received received;
    private final Catalogue catalogue;
    private final Uploads uploads;
    private final PictureFolder keptPictures;
    private final Sending sending;
    private final Voices voices;
    private final NewMessages news;
    private final VehicleStore vehicles;
    private final Plans plans;
    private final MessageSearch search;
    private final TypingStore typing;
    private final TeamWork team;
    private final PresenceStore presence;
    private final ConnectionStore connectionStore;
    private final Connection connection;
    private final LineWatch lineWatch;
    private final ServerClock clock;
    private final Account account;

    /** Opens files, so it is not made on the UI thread. */
    ClientSession(
            Remembered remembered,
            @Nullable String accessToken,
            TokenVault vault,
            Gateway gateway,
            UserFiles files,
            FolderLock lock,
            SoundDevices sound,
            Executor ui,
            Clock ownClock) {
        this.gateway = gateway;
        this.files = files;
        this.lock = lock;
        this.notices = FXCollections.observableArrayList(files.notices());
        this.background = new Background(ui);
        this.me = remembered.user();
        this.clock = new ServerClock(ownClock);
        this.kept = new RememberedSession(remembered, vault, reason -> background.onUi(() -> ended.set(reason)));
        this.tokens = gateway.tokens(remembered.refreshToken(), accessToken, kept);
        this.rest = gateway.rest(tokens);
        this.socket = gateway.socket();
        var signals = new Signals(socket);
        var remoteRooms = new RemoteRooms(rest);
        var fileGateway = gateway.files(tokens);

        this.rooms = new RoomStore(files.cache(), remoteRooms, background, me);
        this.offers = new OfferStore(files.cache(), new RemoteOffers(rest), background);
        this.deals = new Deals(new RemoteDeals(rest, fileGateway), background);
        this.people = new People(new RemotePeople(gateway.people(tokens), remembered.server()), background);
        this.records = new Records(new RemoteRecords(fileGateway), background);
        this.conversations = new ConversationStores(files.cache(), new RemotePages(rest), background, signals::join);
        this.outbox = new Outbox(files.outbox(), this::send, conversations, background, me.id(), clock);
        var remoteMessages = new RemoteMessages(rest);
        this.changes = new MessageChanges(remoteMessages, background, me.id(), clock);
        this.details = new ConversationDetailStores(files.cache(), remoteMessages, rest::media, background);
        var work = gateway.work(tokens);
        this.drafts = new Drafts(files.outbox(), new RemoteDrafts(work), background, clock);
        this.readMarks = new ReadMarks(rest::markRead, background);
        this.acknowledging = new Acknowledging(files.outbox(), rest::acknowledge, background, me.id());
        this.catalogue = new Catalogue(rest, background);
        var remoteFiles = new RemoteFiles(rest, fileGateway);
        var rows = new UploadRepository(files.outbox());
        var copies = new OwnCopies(files.folder().resolve("outgoing"));
        this.uploads =
                new Uploads(remoteFiles, fileGateway::download, rows, copies, background, conversations::acknowledged);
        this.keptPictures = new PictureFolder(files.cache().folder().resolve("pictures"));
        this.sending = new Sending(uploads, new Pictures(fileGateway::download, keptPictures, background), background);
        this.voices = new Voices(
                me.id(), files.folder().resolve("voice"), uploads, fileGateway::download, sound, background, ownClock);
        this.typing = new TypingStore(background, signals::startTyping, signals::stopTyping, clock);
        this.presence = new PresenceStore(background, signals::subscribe, signals::away);
        var teamGateway = gateway.team(tokens);
        this.team =
                new TeamWork(files, new RemoteTeam(teamGateway), background, me, clock, signals::view, signals::leave);
        var notes = new MessageSearch.Notes(me.galleryId(), teamGateway::searchNotes, team.notes()::search);
        this.search = new MessageSearch(
                rest::search, rest::searchFacets, conversations::search, notes, background, clock.getZone());
        this.news = new NewMessages();
        this.vehicles = new VehicleStore(
                files.cache(), new RemoteVehicles(gateway.vehicles(tokens)), sending.pictures(), background);

        this.plans = Plans.over(work, background);

        this.received = new Received(files.cache(), me.galleryId(), signals::received, background);
        var followers = team.among(List.of(
                rooms,
                offers,
                vehicles,
                conversations,
                outbox,
                acknowledging,
                plans.replies(),
                plans.schedule(),
                news,
                details,
                received));
        var engine = new SyncEngine(remoteRooms, files.cache(), followers, ui);
        var router = new ServerEventRouter(
                engine, typing, presence, team.viewing()::heard, drafts::heard, clock, this::serverEnded);
        this.connectionStore = new ConnectionStore(ui, this::retryNow);
        this.connection = new Connection(socket, tokens, engine, router, this::connectionChanged, clock);
        this.lineWatch = new LineWatch(ownClock, this::lineIsStale);
        this.account = new Account(me, remembered.server(), rest, work, files, background, this::lineIsStale);
    }

    /** What is on disk first, then the network. */
    void start() {
        files.cache().onBegunAnew(() -> background.onUi(() -> notices.add(new FileNotice.CacheBegunAnew())));
        conversations.prune();
        rooms.paintFromCache();
        offers.paintFromCache();
        outbox.start();
        acknowledging.start();
        team.start();
        uploads.restore();
        background.onUi(() -> {
            rooms.rooms().addListener((Observable _) -> presence.watch(rooms.partners()));
            presence.watch(rooms.partners());
        });
        var _ = background.start(connection);
        var _ = background.start(lineWatch);
    }

    /** A message that went through says that the server is there again: nobody waits longer for the line. */
    private Message send(RoomId room, SendMessageRequest request) {
        var stored = rest.send(room, request);
        connection.retryNow();
        return stored;
    }

    private void retryNow() {
        connection.retryNow();
    }

    private void lineIsStale() {
        gateway.leaveConnections();
        connection.stale();
    }

    private void connectionChanged(ConnectionState now) {
        connectionStore.changed(now);
        background.onUi(() -> {
            switch (now) {
                case ConnectionState.Online _ -> reached();
                case ConnectionState.Offline _ -> {
                    presence.disconnected();
                    team.viewing().disconnected();
                    rooms.notReached();
                }
                case ConnectionState.Connecting _ -> LOG.debug("Connecting");
            }
        });
    }

    private void reached() {
        rooms.reached();
        offers.reached();
        news.reached();
        conversations.reached();
        details.reached();
        vehicles.reached();
        plans.reached();
        outbox.reached();
        readMarks.reached();
        acknowledging.reached();
        received.reached();
        drafts.reached();
        uploads.reached();
        presence.connected();
        team.reached();
    }

    /** An access token that ran out is renewed at the next connect; every other reason is the end. */
    private void serverEnded(ErrorCode reason) {
        if (reason != ErrorCode.TOKEN_EXPIRED) {
            tokens.end(reason);
        }
    }

    /** By the server's time. */
    public Clock clock() {
        return clock;
    }

    public UserProfile me() {
        return me;
    }

    public Account account() {
        return account;
    }

    public ConnectionStore connection() {
        return connectionStore;
    }

    public RoomStore rooms() {
        return rooms;
    }

    public OfferStore offers() {
        return offers;
    }

    public People people() {
        return people;
    }

    public Deals deals() {
        return deals;
    }

    public Records records() {
        return records;
    }

    /** Made on first use, kept. */
    public ConversationStore conversation(RoomId id) {
        return conversations.of(id);
    }

    public TypingStore typing() {
        return typing;
    }

    public TeamWork team() {
        return team;
    }

    public PresenceStore presence() {
        return presence;
    }

    public Outbox outbox() {
        return outbox;
    }

    public MessageChanges changes() {
        return changes;
    }

    public ConversationDetailStores details() {
        return details;
    }

    public Drafts drafts() {
        return drafts;
    }

    public ReadMarks readMarks() {
        return readMarks;
    }

    public Acknowledging acknowledging() {
        return acknowledging;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public MessageSearch search() {
        return search;
    }

    public Uploads uploads() {
        return uploads;
    }

    public Sending sending() {
        return sending;
    }

    public Voices voices() {
        return voices;
    }

    public VehicleStore vehicles() {
        return vehicles;
    }

    public Plans plans() {
        return plans;
    }

    /** To be announced. */
    public NewMessages news() {
        return news;
    }

    /** Shown until removed. */
    public ObservableList<FileNotice> notices() {
        return notices;
    }

    /** Set when the server ended the session. */
    public ReadOnlyObjectProperty<@Nullable ErrorCode> endedBecause() {
        return ended.getReadOnlyProperty();
    }

    /**
     * Returns when this computer has forgotten the session; unsent messages and drafts stay for the next time. The
     * future completes when the server knows it too, or was not reached.
     */
    public CompletableFuture<Void> signOut() {
        kept.forget();
        var told = new CompletableFuture<Void>();
        if (!closed.compareAndSet(false, true)) {
            told.complete(null);
            return told;
        }
        drafts.flush();
        team.drafts().flush();
        voices.close();
        try (var _ = lock) {
            try (var _ = files;
                    var _ = background) {
                socket.close();
            }
            Farewell.forget(files.cache(), keptPictures);
        }
        Thread.startVirtualThread(() -> {
            Farewell.tell(rest);
            gateway.close();
            background.onUi(() -> told.complete(null));
        });
        return told;
    }

    /** On the UI thread; takes less than a second. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            drafts.flush();
            team.drafts().flush();
            voices.close();
            try (var _ = lock) {
                try (var _ = files;
                        var _ = background;
                        var _ = gateway) {
                    socket.close();
                }
                kept.leave();
            }
        }
    }
}
