package com.galerimerkezi.messenger.contract;

/**
 * Every REST path, without a leading slash, so that one constant fits the server's mappings and the desktop's Retrofit
 * (which would drop its base path at a slash). All answer at the root and under {@link #PREFIX}.
 */
public final class ApiPaths {

    public static final int DEFAULT_PORT = 3005;
    public static final String PREFIX = "api/v1";
    public static final String SOCKET_IO = "socket.io/";

    public static final String LOGIN = "auth/login";
    public static final String REFRESH = "auth/refresh";
    public static final String LOGOUT = "auth/logout";
    public static final String ME = "auth/me";
    public static final String PASSWORD = "auth/password";
    public static final String SESSIONS = "auth/sessions";
    public static final String SESSION = "auth/sessions/{id}";
    public static final String MAIL_NOTICE = "auth/mail";
    public static final String TWO_FACTOR = "auth/two-factor";
    public static final String TWO_FACTOR_CONFIRM = "auth/two-factor/confirm";
    public static final String TWO_FACTOR_OFF = "auth/two-factor/off";
    /** What a one-time code is for, and its use; who comes with one is not signed in yet. */
    public static final String ENTRY = "auth/entry";

    public static final String ENTER = "auth/entry/use";

    public static final String PEOPLE = "people";
    public static final String PEOPLE_IMPORT = "people/import";
    public static final String PERSON_ROLE = "people/{id}/role";
    public static final String PERSON_DISABLED = "people/{id}/disabled";
    public static final String PERSON_RESET = "people/{id}/reset";
    public static final String PERSON_TWO_FACTOR = "people/{id}/two-factor";
    public static final String INVITATIONS = "people/invitations";
    public static final String INVITATION = "people/invitations/{id}";
    public static final String AUDIT = "audit";

    public static final String CHATS = "chats";
    public static final String CHAT = "chats/{roomId}";
    public static final String MESSAGES = "chats/{roomId}/messages";
    public static final String MESSAGE = "chats/{roomId}/messages/{id}";
    public static final String MESSAGE_HISTORY = "chats/{roomId}/messages/{id}/history";
    public static final String REACTION = "chats/{roomId}/messages/{id}/reactions/{emoji}";
    public static final String MESSAGE_ACKNOWLEDGEMENT = "chats/{roomId}/messages/{id}/acknowledgement";
    public static final String MESSAGE_PIN = "chats/{roomId}/messages/{id}/pin";
    public static final String PINS = "chats/{roomId}/pins";
    public static final String ROOM_MEDIA = "chats/{roomId}/media";
    public static final String STAR = "chats/{roomId}/messages/{id}/star";
    public static final String STARS = "stars";
    public static final String UNREAD = "chats/{roomId}/unread";
    public static final String NOTIFY = "chats/{roomId}/notify";
    public static final String READ = "chats/{roomId}/read";
    public static final String MESSAGE_READ = "chats/{roomId}/messages/{id}/read";
    public static final String UPLOAD = "chats/{roomId}/upload";
    public static final String DRAFT = "chats/{roomId}/draft";
    public static final String DRAFTS = "drafts";
    public static final String EXPORT = "chats/{roomId}/export";
    public static final String READERS = "chats/{roomId}/readers";
    public static final String ARCHIVE = "chats/{roomId}/archive";
    public static final String PIN = "chats/{roomId}/pin";
    public static final String MUTE = "chats/{roomId}/mute";
    public static final String OUTCOME = "chats/{roomId}/outcome";
    public static final String DEPOSITS = "chats/{roomId}/deposits";
    public static final String DEPOSIT_RECEIPT = "chats/{roomId}/deposits/{id}/receipt";
    public static final String DEPOSIT_REVERSAL = "chats/{roomId}/deposits/{id}/reversal";
    public static final String DEAL_REPORT = "reports/deals";

    public static final String NOTES = "chats/{roomId}/notes";
    public static final String NOTE = "chats/{roomId}/notes/{id}";
    public static final String ASSIGNEE = "chats/{roomId}/assignee";
    public static final String ROOM_LABEL = "chats/{roomId}/labels/{id}";
    public static final String STATUS = "chats/{roomId}/status";
    public static final String SNOOZE = "chats/{roomId}/snooze";
    public static final String ROOM_REMINDERS = "chats/{roomId}/reminders";
    public static final String REMINDER = "chats/{roomId}/reminders/{id}";
    public static final String REMINDERS = "reminders";
    public static final String TEAM = "team";
    public static final String TEAM_OPTIONS = "team/options";
    public static final String LABELS = "team/labels";
    public static final String LABEL = "team/labels/{id}";

    public static final String TEAM_HOURS = "team/hours";
    public static final String ALERTS = "alerts";
    public static final String TEAM_REPORT = "reports/team";
    public static final String TEAM_REPORT_ROOMS = "reports/team/rooms";
    public static final String QUICK_REPLIES = "quick-replies";
    public static final String QUICK_REPLY = "quick-replies/{id}";
    public static final String ROOM_SCHEDULED = "chats/{roomId}/scheduled";
    public static final String SCHEDULED = "chats/{roomId}/scheduled/{id}";

    public static final String SYNC = "sync";

    public static final String SEARCH = "search";
    public static final String NOTE_SEARCH = "search/notes";
    public static final String SEARCH_FACETS = "search/facets";

    public static final String FILES = "files";
    public static final String FILE = "files/{id}";
    public static final String FILE_BYTES = "files/{id}/bytes";
    public static final String FILE_INFO = "files/{id}/info";
    public static final String FILE_THUMBNAIL = "files/{id}/thumbnail";
    public static final String FILE_LINK = "files/{id}/link";
    /** Stands open: its query says by whom and until when it may be read, and is signed. */
    public static final String FILE_CONTENT = "files/{id}/content";

    public static final String GALLERIES = "galleries";
    public static final String GALLERY = "galleries/{id}";
    public static final String CERTIFICATE = "galleries/{id}/certificate";
    public static final String VEHICLES = "vehicles";
    public static final String VEHICLES_IMPORT = "vehicles/import";
    public static final String VEHICLE = "vehicles/{id}";
    public static final String VEHICLE_STATUS = "vehicles/{id}/status";
    public static final String ANNOUNCEMENT = "vehicles/{id}/announcement";
    public static final String DOCUMENTS = "vehicles/{id}/documents";
    public static final String DOCUMENT = "vehicles/{id}/documents/{slot}";
    public static final String OFFERS = "offers";
    public static final String OFFER = "offers/{id}";
    public static final String OFFER_COUNTER = "offers/{id}/counter";
    public static final String OFFER_ACCEPT = "offers/{id}/accept";
    public static final String OFFER_REJECT = "offers/{id}/reject";
    public static final String OFFER_WITHDRAW = "offers/{id}/withdraw";

    public static final String WEBHOOKS = "webhooks";
    public static final String WEBHOOK = "webhooks/{id}";
    public static final String WEBHOOK_TEST = "webhooks/{id}/test";
    public static final String WEBHOOK_RESUME = "webhooks/{id}/resume";
    public static final String WEBHOOK_DELIVERIES = "webhooks/{id}/deliveries";

    public static final String SERVER = "server";
    public static final String LIVE = "health/live";
    public static final String READY = "health/ready";
    public static final String OPENAPI = "openapi.json";

    private ApiPaths() {}
}
