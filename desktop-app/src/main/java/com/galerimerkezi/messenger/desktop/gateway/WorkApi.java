package com.galerimerkezi.messenger.desktop.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.BusinessHoursRequest;
import com.galerimerkezi.messenger.contract.DraftRequest;
import com.galerimerkezi.messenger.contract.MailNotice;
import com.galerimerkezi.messenger.contract.MailNoticeRequest;
import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.QuickReplyRequest;
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
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The routes of what a gallery keeps ready, plans and counts, as Retrofit wants to read them. */
interface WorkApi {

    String ID = "id";
    String ROOM = "roomId";

    @GET(ApiPaths.QUICK_REPLIES)
    Call<ApiResponse<List<QuickReply>>> replies();

    @PUT(ApiPaths.QUICK_REPLY)
    Call<ApiResponse<QuickReply>> saveReply(@Path(ID) QuickReplyId id, @Body QuickReplyRequest request);

    @DELETE(ApiPaths.QUICK_REPLY)
    Call<ApiResponse<JsonNode>> deleteReply(@Path(ID) QuickReplyId id);

    @GET(ApiPaths.ROOM_SCHEDULED)
    Call<ApiResponse<List<ScheduledMessage>>> scheduled(@Path(ROOM) RoomId room);

    @POST(ApiPaths.ROOM_SCHEDULED)
    Call<ApiResponse<ScheduledMessage>> schedule(@Path(ROOM) RoomId room, @Body ScheduleRequest request);

    @PATCH(ApiPaths.SCHEDULED)
    Call<ApiResponse<ScheduledMessage>> reschedule(
            @Path(ROOM) RoomId room, @Path(ID) ScheduledId id, @Body ScheduleRequest request);

    @DELETE(ApiPaths.SCHEDULED)
    Call<ApiResponse<ScheduledMessage>> cancel(@Path(ROOM) RoomId room, @Path(ID) ScheduledId id);

    @GET(ApiPaths.ALERTS)
    Call<ApiResponse<List<RoomAlert>>> alerts();

    @GET(ApiPaths.MAIL_NOTICE)
    Call<ApiResponse<MailNotice>> mailNotice();

    @PUT(ApiPaths.MAIL_NOTICE)
    Call<ApiResponse<MailNotice>> setMailNotice(@Body MailNoticeRequest request);

    @GET(ApiPaths.DRAFTS)
    Call<ApiResponse<List<RoomDraft>>> drafts();

    @PUT(ApiPaths.DRAFT)
    Call<ApiResponse<RoomDraft>> saveDraft(@Path(ROOM) RoomId room, @Body DraftRequest request);

    @GET(ApiPaths.TEAM_HOURS)
    Call<ApiResponse<BusinessHours>> hours();

    @PUT(ApiPaths.TEAM_HOURS)
    Call<ApiResponse<BusinessHours>> setHours(@Body BusinessHoursRequest request);

    @GET(ApiPaths.TEAM_REPORT)
    Call<ApiResponse<TeamReport>> report(@Query("from") @Nullable LocalDate from, @Query("to") @Nullable LocalDate to);

    @GET(ApiPaths.TEAM_REPORT_ROOMS)
    Call<ApiResponse<List<ReportRoom>>> reportRooms(
            @Query("figure") String figure,
            @Query("value") @Nullable String value,
            @Query("from") @Nullable LocalDate from,
            @Query("to") @Nullable LocalDate to);
}
