package com.galerimerkezi.messenger.desktop.gateway;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.BusinessHoursRequest;
import com.galerimerkezi.messenger.contract.DraftRequest;
import com.galerimerkezi.messenger.contract.MailNotice;
import com.galerimerkezi.messenger.contract.MailNoticeRequest;
import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.QuickReplyRequest;
import com.galerimerkezi.messenger.contract.ReportFigure;
import com.galerimerkezi.messenger.contract.ReportRoom;
import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduleRequest;
import com.galerimerkezi.messenger.contract.ScheduledId;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import com.galerimerkezi.messenger.contract.TeamReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of what a gallery keeps ready, plans and counts, as blocking calls; every failure is a GatewayException. */
public final class WorkGateway {

    private final WorkApi api;

    WorkGateway(WorkApi api) {
        this.api = api;
    }

    public List<QuickReply> replies() {
        return Answers.data(api.replies());
    }

    public QuickReply saveReply(QuickReplyId id, QuickReplyRequest request) {
        return Answers.data(api.saveReply(id, request));
    }

    public void deleteReply(QuickReplyId id) {
        Answers.done(api.deleteReply(id));
    }

    public List<ScheduledMessage> scheduled(RoomId room) {
        return Answers.data(api.scheduled(room));
    }

    public ScheduledMessage schedule(RoomId room, ScheduleRequest request) {
        return Answers.data(api.schedule(room, request));
    }

    public ScheduledMessage reschedule(RoomId room, ScheduledId id, ScheduleRequest request) {
        return Answers.data(api.reschedule(room, id, request));
    }

    public ScheduledMessage cancel(RoomId room, ScheduledId id) {
        return Answers.data(api.cancel(room, id));
    }

    public List<RoomDraft> drafts() {
        return Answers.data(api.drafts());
    }

    public RoomDraft saveDraft(RoomId room, DraftRequest request) {
        return Answers.data(api.saveDraft(room, request));
    }

    public BusinessHours hours() {
        return Answers.data(api.hours());
    }

    public BusinessHours setHours(BusinessHoursRequest request) {
        return Answers.data(api.setHours(request));
    }

    /** Whether this user is told by mail of what waits. */
    public MailNotice mailNotice() {
        return Answers.data(api.mailNotice());
    }

    public MailNotice setMailNotice(boolean enabled) {
        return Answers.data(api.setMailNotice(new MailNoticeRequest(enabled)));
    }

    public List<RoomAlert> alerts() {
        return Answers.data(api.alerts());
    }

    public TeamReport report(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Answers.data(api.report(from, to));
    }

    /** The rooms behind a figure. */
    public List<ReportRoom> reportRooms(
            ReportFigure figure, @Nullable String value, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Answers.data(api.reportRooms(figure.wireName(), value, from, to));
    }
}
