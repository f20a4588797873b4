package com.galerimerkezi.messenger.desktop.gateway;

import com.galerimerkezi.messenger.contract.CertificateRequest;
import com.galerimerkezi.messenger.contract.CounterRequest;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.DepositReversalRequest;
import com.galerimerkezi.messenger.contract.EditMessageRequest;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileLink;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.MarkReadRequest;
import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.contract.MuteRequest;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.NotifyRequest;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.Reaction;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.RejectRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomState;
import com.galerimerkezi.messenger.contract.SearchPage;
import com.galerimerkezi.messenger.contract.SearchQuery;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.contract.StarredPage;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.contract.UnreadRequest;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.search.SearchFacets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** REST as blocking calls; every failure is a GatewayException. */
public final class RestGateway {

    private static final int SYNC_PAGE = 500;
    private static final int CHOICES = 200;
    private static final int CLOSED_ROOMS = 500;

    private final Api api;

    RestGateway(Api api) {
        this.api = api;
    }

    public void logout() {
        Answers.done(api.logout());
    }

    public void changePassword(PasswordRequest request) {
        Answers.done(api.changePassword(request));
    }

    /** The present cursor, before anything is loaded. */
    public Cursor head() {
        return Answers.data(api.sync(null, null)).cursor();
    }

    public SyncPage sync(Cursor after) {
        return Answers.data(api.sync(after, SYNC_PAGE));
    }

    public List<Room> rooms() {
        return Answers.data(api.rooms(null, null));
    }

    /** The newest of them. */
    public List<Room> closedRooms() {
        return Answers.data(api.rooms(RoomState.CLOSED.wireName(), CLOSED_ROOMS));
    }

    public Room room(RoomId room) {
        return Answers.data(api.room(room));
    }

    public Room open(OpenRoomRequest request) {
        return Answers.data(api.open(request));
    }

    public void close(RoomId room) {
        Answers.done(api.close(room));
    }

    public void archive(RoomId room) {
        Answers.done(api.archive(room));
    }

    public void bringBack(RoomId room) {
        Answers.done(api.bringBack(room));
    }

    public void pin(RoomId room) {
        Answers.done(api.pin(room));
    }

    public void unpin(RoomId room) {
        Answers.done(api.unpin(room));
    }

    public void mute(RoomId room, Instant until) {
        Answers.done(api.mute(room, new MuteRequest(until)));
    }

    public void unmute(RoomId room) {
        Answers.done(api.unmute(room));
    }

    /** Oldest first: the newest ones, or those before a message. */
    public List<Message> messages(RoomId room, @Nullable MessageId before, int limit) {
        return Answers.data(api.messages(room, before, limit));
    }

    /** Oldest first. */
    public List<Message> messagesAfter(RoomId room, MessageId known, int limit) {
        return Answers.data(api.after(room, known, limit));
    }

    /** Oldest first; page 1 is the newest one. */
    public List<Message> messagesOnPage(RoomId room, int page, int limit) {
        return Answers.data(api.numbered(room, page, limit));
    }

    /** Oldest first, the message among them. */
    public List<Message> messagesAround(RoomId room, MessageId middle, int limit) {
        return Answers.data(api.around(room, middle, limit));
    }

    public Message message(RoomId room, MessageId message) {
        return Answers.data(api.message(room, message));
    }

    public Message edit(RoomId room, MessageId message, String content) {
        return Answers.data(api.edit(room, message, new EditMessageRequest(content)));
    }

    /** What is left of it. */
    public Message delete(RoomId room, MessageId message) {
        return Answers.data(api.delete(room, message));
    }

    /** Oldest first; the last one is what the message says now. */
    public List<MessageVersion> history(RoomId room, MessageId message) {
        return Answers.data(api.history(room, message));
    }

    public List<Reaction> react(RoomId room, MessageId message, String emoji) {
        return Answers.data(api.react(room, message, emoji));
    }

    public List<Reaction> takeReactionBack(RoomId room, MessageId message, String emoji) {
        return Answers.data(api.takeReactionBack(room, message, emoji));
    }

    public void acknowledge(RoomId room, MessageId message) {
        Answers.done(api.acknowledge(room, message));
    }

    public Message pin(RoomId room, MessageId message) {
        return Answers.data(api.pin(room, message));
    }

    public Message unpin(RoomId room, MessageId message) {
        return Answers.data(api.unpin(room, message));
    }

    /** The last pinned first. */
    public List<Message> pins(RoomId room) {
        return Answers.data(api.pins(room));
    }

    public void star(RoomId room, MessageId message) {
        Answers.done(api.star(room, message));
    }

    public void unstar(RoomId room, MessageId message) {
        Answers.done(api.unstar(room, message));
    }

    /** Newest first. */
    public List<Message> media(RoomId room, MediaKind kind, @Nullable MessageId before, int limit) {
        return Answers.data(api.media(room, kind.wireName(), before, limit));
    }

    /** The last starred first. */
    public StarredPage stars(@Nullable String cursor, int limit) {
        return Answers.starredPage(api.stars(cursor, limit));
    }

    public void markUnread(RoomId room, MessageId from) {
        Answers.done(api.markUnread(room, new UnreadRequest(from)));
    }

    public void unmarkUnread(RoomId room) {
        Answers.done(api.unmarkUnread(room));
    }

    public void setNotifyLevel(RoomId room, NotifyLevel level) {
        Answers.done(api.setNotifyLevel(room, new NotifyRequest(level)));
    }

    public Message send(RoomId room, SendMessageRequest request) {
        return Answers.data(api.send(room, request));
    }

    public void markRead(RoomId room, @Nullable MessageId upTo) {
        Answers.done(api.markRead(room, new MarkReadRequest(upTo)));
    }

    /** How far each user has read who ever opened the room. */
    public List<Reader> readers(RoomId room) {
        return Answers.data(api.readers(room));
    }

    /** Best first; a page goes on where the one before it says. */
    public SearchPage search(SearchQuery query, @Nullable String cursor, int limit) {
        return Answers.page(api.search(query.parameters(), cursor, limit));
    }

    public SearchFacets searchFacets(SearchQuery query) {
        return Answers.data(api.searchFacets(query.parameters()));
    }

    public FileTicket createFile(CreateFileRequest request) {
        return Answers.data(api.createFile(request));
    }

    public FileLink link(FileId file) {
        return Answers.data(api.link(file));
    }

    public Message share(RoomId room, ShareFileRequest request) {
        return Answers.data(api.share(room, request));
    }

    public List<Vehicle> vehicles(String query) {
        return Answers.data(api.vehicles(query.isBlank() ? null : query, CHOICES));
    }

    /** All of them, the newest first. */
    public List<Offer> offers() {
        return Answers.allPages(api::offers);
    }

    /** With its steps. */
    public Offer offer(OfferId offer) {
        return Answers.data(api.offer(offer));
    }

    public Offer makeOffer(MakeOfferRequest request) {
        return Answers.data(api.makeOffer(request));
    }

    public Offer counter(OfferId offer, CounterRequest request) {
        return Answers.data(api.counter(offer, request));
    }

    public Offer accept(OfferId offer, OfferActionRequest request) {
        return Answers.data(api.accept(offer, request));
    }

    public Offer reject(OfferId offer, RejectRequest request) {
        return Answers.data(api.reject(offer, request));
    }

    public Offer withdraw(OfferId offer, OfferActionRequest request) {
        return Answers.data(api.withdraw(offer, request));
    }

    public void setOutcome(RoomId room, OutcomeRequest outcome) {
        Answers.done(api.setOutcome(room, outcome));
    }

    /** The first day of it, and the first that is no longer in it. */
    public DealReport dealReport(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Answers.data(api.dealReport(from, to));
    }

    public void recordDeposit(RoomId room, DepositRequest deposit) {
        Answers.done(api.recordDeposit(room, deposit));
    }

    public void takeBack(RoomId room, DepositId deposit, DepositReversalRequest reversal) {
        Answers.done(api.takeBack(room, deposit, reversal));
    }

    public Gallery gallery(GalleryId gallery) {
        return Answers.data(api.gallery(gallery));
    }

    public Gallery stateCertificate(GalleryId gallery, CertificateRequest certificate) {
        return Answers.data(api.stateCertificate(gallery, certificate));
    }

    public List<Gallery> galleries(String query) {
        return Answers.data(api.galleries(query.isBlank() ? null : query));
    }
}
