package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.galerimerkezi.messenger.contract.search.SearchFacets;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which record an example file is of, by its name. An event's file is named as the event. */
final class ExampleTypes {
    private static final TypeReference<?> ROOM = new TypeReference<ApiResponse<Room>>() {};
    private static final TypeReference<?> ROOMS = new TypeReference<ApiResponse<List<Room>>>() {};
    private static final TypeReference<?> MESSAGE = new TypeReference<ApiResponse<Message>>() {};
    private static final TypeReference<?> MESSAGES = new TypeReference<ApiResponse<List<Message>>>() {};
    private static final TypeReference<?> OFFER = new TypeReference<ApiResponse<Offer>>() {};
    private static final TypeReference<?> EMPTY = new TypeReference<ApiResponse<Void>>() {};
    private static final TypeReference<?> ACK = new TypeReference<SocketAck>() {};
    private static final TypeReference<?> SYNC = new TypeReference<ApiResponse<SyncPage>>() {};

    private static final Map<String, TypeReference<?>> TYPES = Map.ofEntries(
            Map.entry("chat_response", ROOM),
            Map.entry("open_room_response", ROOM),
            Map.entry("chats_response", ROOMS),
            Map.entry("chats_page_response", ROOMS),
            Map.entry("send_response", MESSAGE),
            Map.entry("upload_response", MESSAGE),
            Map.entry("message_response", MESSAGE),
            Map.entry("important_message_response", MESSAGE),
            Map.entry("picture_message_response", MESSAGE),
            Map.entry("voice_message_response", MESSAGE),
            Map.entry("messages_response", MESSAGES),
            Map.entry("messages_by_key_response", MESSAGES),
            Map.entry("read_response", EMPTY),
            Map.entry("message_read_response", EMPTY),
            Map.entry("delete_response", EMPTY),
            Map.entry("error_response", EMPTY),
            Map.entry("room_not_found_response", EMPTY),
            Map.entry("internal_error_response", EMPTY),
            Map.entry("join_room_ack", ACK),
            Map.entry("join_room_refused_ack", ACK),
            Map.entry("sync_start_response", SYNC),
            Map.entry("sync_response", SYNC),
            Map.entry("login_response", new TypeReference<ApiResponse<SignedIn>>() {}),
            Map.entry("me_response", new TypeReference<ApiResponse<UserProfile>>() {}),
            Map.entry("readers_response", new TypeReference<ApiResponse<List<Reader>>>() {}),
            Map.entry("create_file_response", new TypeReference<ApiResponse<FileTicket>>() {}),
            Map.entry("file_info_response", new TypeReference<ApiResponse<FileInfo>>() {}),
            Map.entry("file_link_response", new TypeReference<ApiResponse<FileLink>>() {}),
            Map.entry("galleries_response", new TypeReference<ApiResponse<List<Gallery>>>() {}),
            Map.entry("vehicles_response", new TypeReference<ApiResponse<List<Vehicle>>>() {}),
            Map.entry("offers_response", new TypeReference<ApiResponse<List<Offer>>>() {}),
            Map.entry("offer_response", OFFER),
            Map.entry("offer_conflict_response", OFFER),
            Map.entry("offer_card", new TypeReference<OfferCard>() {}),
            Map.entry("vehicle_response", new TypeReference<ApiResponse<Vehicle>>() {}),
            Map.entry("outcome_response", new TypeReference<ApiResponse<DealOutcome>>() {}),
            Map.entry("deals_response", new TypeReference<ApiResponse<DealReport>>() {}),
            Map.entry("deposits_response", new TypeReference<ApiResponse<List<Deposit>>>() {}),
            Map.entry("announcement_response", new TypeReference<ApiResponse<Announcement>>() {}),
            Map.entry("documents_response", new TypeReference<ApiResponse<List<VehicleDocument>>>() {}),
            Map.entry("search_response", new TypeReference<ApiResponse<List<SearchHit>>>() {}),
            Map.entry("search_facets_response", new TypeReference<ApiResponse<SearchFacets>>() {}),
            Map.entry("history_response", new TypeReference<ApiResponse<List<MessageVersion>>>() {}),
            Map.entry("stars_response", new TypeReference<ApiResponse<List<StarredMessage>>>() {}),
            Map.entry("webhooks_response", new TypeReference<ApiResponse<List<Webhook>>>() {}),
            Map.entry("webhook_deliveries_response", new TypeReference<ApiResponse<List<WebhookDelivery>>>() {}),
            Map.entry("webhook_event", new TypeReference<WebhookEvent>() {}),
            Map.entry("import_response", new TypeReference<ApiResponse<ImportReport>>() {}),
            Map.entry("notes_response", new TypeReference<ApiResponse<List<Note>>>() {}),
            Map.entry("reminders_response", new TypeReference<ApiResponse<List<Reminder>>>() {}),
            Map.entry("quick_replies_response", new TypeReference<ApiResponse<List<QuickReply>>>() {}),
            Map.entry("scheduled_response", new TypeReference<ApiResponse<List<ScheduledMessage>>>() {}),
            Map.entry("hours_response", new TypeReference<ApiResponse<BusinessHours>>() {}),
            Map.entry("alerts_response", new TypeReference<ApiResponse<List<RoomAlert>>>() {}),
            Map.entry("team_report_response", new TypeReference<ApiResponse<TeamReport>>() {}),
            Map.entry("report_rooms_response", new TypeReference<ApiResponse<List<ReportRoom>>>() {}),
            Map.entry("people_response", new TypeReference<ApiResponse<List<Person>>>() {}),
            Map.entry("audit_response", new TypeReference<ApiResponse<List<AuditEntry>>>() {}),
            Map.entry("drafts_response", new TypeReference<ApiResponse<List<RoomDraft>>>() {}),
            Map.entry("mail_notice_response", new TypeReference<ApiResponse<MailNotice>>() {}),
            Map.entry("draft_response", new TypeReference<ApiResponse<RoomDraft>>() {}),
            Map.entry("team_response", new TypeReference<ApiResponse<Team>>() {}),
            Map.entry("server_response", new TypeReference<ApiResponse<ServerInfo>>() {}));

    private static final Map<String, Class<?>> REQUESTS = Map.ofEntries(
            Map.entry("login_request", LoginRequest.class),
            Map.entry("refresh_request", RefreshRequest.class),
            Map.entry("password_request", PasswordRequest.class),
            Map.entry("open_room_request", OpenRoomRequest.class),
            Map.entry("send_request", SendMessageRequest.class),
            Map.entry("mark_read_request", MarkReadRequest.class),
            Map.entry("upload_request", ShareFileRequest.class),
            Map.entry("create_file_request", CreateFileRequest.class),
            Map.entry("edit_request", EditMessageRequest.class),
            Map.entry("unread_request", UnreadRequest.class),
            Map.entry("notify_request", NotifyRequest.class),
            Map.entry("make_offer_request", MakeOfferRequest.class),
            Map.entry("counter_request", CounterRequest.class),
            Map.entry("reject_request", RejectRequest.class),
            Map.entry("offer_action_request", OfferActionRequest.class),
            Map.entry("vehicle_request", VehicleRequest.class),
            Map.entry("vehicle_status_request", VehicleStatusRequest.class),
            Map.entry("outcome_request", OutcomeRequest.class),
            Map.entry("deposit_request", DepositRequest.class),
            Map.entry("deposit_reversal_request", DepositReversalRequest.class),
            Map.entry("announcement_request", AnnouncementRequest.class),
            Map.entry("document_request", DocumentRequest.class),
            Map.entry("certificate_request", CertificateRequest.class),
            Map.entry("create_webhook_request", CreateWebhookRequest.class),
            Map.entry("note_request", NoteRequest.class),
            Map.entry("assign_request", AssignRequest.class),
            Map.entry("invitation_request", InvitationRequest.class),
            Map.entry("enter_request", EnterRequest.class),
            Map.entry("label_request", LabelRequest.class),
            Map.entry("status_request", StatusRequest.class),
            Map.entry("snooze_request", SnoozeRequest.class),
            Map.entry("quick_reply_request", QuickReplyRequest.class),
            Map.entry("schedule_request", ScheduleRequest.class),
            Map.entry("business_hours_request", BusinessHoursRequest.class),
            Map.entry("reminder_request", ReminderRequest.class),
            Map.entry("mail_notice_request", MailNoticeRequest.class),
            Map.entry("draft_request", DraftRequest.class),
            Map.entry("team_options_request", TeamOptionsRequest.class));

    private ExampleTypes() {}

    static TypeReference<?> of(String name) {
        return Optional.<TypeReference<?>>ofNullable(TYPES.get(name))
                .or(() -> requestOf(name))
                .or(() -> eventOf(name))
                .orElseThrow(() -> new AssertionError("no record is known for the example " + name));
    }

    static boolean isClientEvent(String file) {
        var name = file.substring(file.indexOf('/') + 1).replace("_bare", "");
        return ClientEvent.ALL.stream().anyMatch(type -> type.wireName().equals(name));
    }

    private static Optional<TypeReference<?>> requestOf(String name) {
        return REQUESTS.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> reference(entry.getValue()));
    }

    private static Optional<TypeReference<?>> eventOf(String name) {
        return Stream.concat(ServerEvent.ALL.stream(), ClientEvent.ALL.stream())
                .filter(type -> type.wireName().equals(name.replace("_bare", "")))
                .findFirst()
                .map(type -> reference(type.payloadType()));
    }

    private static TypeReference<?> reference(Class<?> type) {
        return new TypeReference<Object>() {
            @Override
            public Type getType() {
                return type;
            }
        };
    }
}
