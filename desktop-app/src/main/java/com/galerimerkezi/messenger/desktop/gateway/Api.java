package com.galerimerkezi.messenger.desktop.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.CertificateRequest;
import com.galerimerkezi.messenger.contract.CounterRequest;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.DealOutcome;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.DepositReversalRequest;
import com.galerimerkezi.messenger.contract.EditMessageRequest;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileLink;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.MarkReadRequest;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.contract.MuteRequest;
import com.galerimerkezi.messenger.contract.NotifyRequest;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.Reaction;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.RefreshRequest;
import com.galerimerkezi.messenger.contract.RejectRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SearchHit;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.contract.SignedIn;
import com.galerimerkezi.messenger.contract.StarredMessage;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.contract.UnreadRequest;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.search.SearchFacets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import retrofit2.http.QueryMap;

/** The routes that this desktop calls, as Retrofit wants to read them. */
interface Api {

    String ROOM = "roomId";
    String ID = "id";

    @POST(ApiPaths.LOGIN)
    Call<ApiResponse<SignedIn>> login(@Body LoginRequest request);

    @POST(ApiPaths.REFRESH)
    Call<ApiResponse<SignedIn>> refresh(@Body RefreshRequest request);

    @POST(ApiPaths.LOGOUT)
    Call<ApiResponse<JsonNode>> logout();

    @POST(ApiPaths.PASSWORD)
    Call<ApiResponse<JsonNode>> changePassword(@Body PasswordRequest request);

    @GET(ApiPaths.SYNC)
    Call<ApiResponse<SyncPage>> sync(@Query("after") @Nullable Cursor after, @Query("limit") @Nullable Integer limit);

    @GET(ApiPaths.CHATS)
    Call<ApiResponse<List<Room>>> rooms(
            @Query("state") @Nullable String state, @Query("limit") @Nullable Integer limit);

    @GET(ApiPaths.CHAT)
    Call<ApiResponse<Room>> room(@Path(ROOM) RoomId room);

    @POST(ApiPaths.CHATS)
    Call<ApiResponse<Room>> open(@Body OpenRoomRequest request);

    @DELETE(ApiPaths.CHAT)
    Call<ApiResponse<JsonNode>> close(@Path(ROOM) RoomId room);

    @PUT(ApiPaths.ARCHIVE)
    Call<ApiResponse<JsonNode>> archive(@Path(ROOM) RoomId room);

    @DELETE(ApiPaths.ARCHIVE)
    Call<ApiResponse<JsonNode>> bringBack(@Path(ROOM) RoomId room);

    @PUT(ApiPaths.PIN)
    Call<ApiResponse<JsonNode>> pin(@Path(ROOM) RoomId room);

    @DELETE(ApiPaths.PIN)
    Call<ApiResponse<JsonNode>> unpin(@Path(ROOM) RoomId room);

    @PUT(ApiPaths.MUTE)
    Call<ApiResponse<JsonNode>> mute(@Path(ROOM) RoomId room, @Body MuteRequest request);

    @DELETE(ApiPaths.MUTE)
    Call<ApiResponse<JsonNode>> unmute(@Path(ROOM) RoomId room);

    @GET(ApiPaths.MESSAGES)
    Call<ApiResponse<List<Message>>> messages(
            @Path(ROOM) RoomId room, @Query("before") @Nullable MessageId before, @Query("limit") int limit);

    @GET(ApiPaths.MESSAGES)
    Call<ApiResponse<List<Message>>> after(
            @Path(ROOM) RoomId room, @Query("after") MessageId known, @Query("limit") int limit);

    @GET(ApiPaths.MESSAGES)
    Call<ApiResponse<List<Message>>> numbered(
            @Path(ROOM) RoomId room, @Query("page") int page, @Query("limit") int limit);

    @GET(ApiPaths.MESSAGES)
    Call<ApiResponse<List<Message>>> around(
            @Path(ROOM) RoomId room, @Query("around") MessageId middle, @Query("limit") int limit);

    @GET(ApiPaths.MESSAGE)
    Call<ApiResponse<Message>> message(@Path(ROOM) RoomId room, @Path(ID) MessageId message);

    @PATCH(ApiPaths.MESSAGE)
    Call<ApiResponse<Message>> edit(
            @Path(ROOM) RoomId room, @Path(ID) MessageId message, @Body EditMessageRequest request);

    @DELETE(ApiPaths.MESSAGE)
    Call<ApiResponse<Message>> delete(@Path(ROOM) RoomId room, @Path(ID) MessageId message);

    @GET(ApiPaths.MESSAGE_HISTORY)
    Call<ApiResponse<List<MessageVersion>>> history(@Path(ROOM) RoomId room, @Path(ID) MessageId message);

    @PUT(ApiPaths.REACTION)
    Call<ApiResponse<List<Reaction>>> react(
            @Path(ROOM) RoomId room, @Path(ID) MessageId message, @Path("emoji") String emoji);

    @DELETE(ApiPaths.REACTION)
    Call<ApiResponse<List<Reaction>>> takeReactionBack(
            @Path(ROOM) RoomId room, @Path(ID) MessageId message, @Path("emoji") String emoji);

    @PUT(ApiPaths.MESSAGE_ACKNOWLEDGEMENT)
    Call<ApiResponse<Message>> acknowledge(@Path(ROOM) RoomId room, @Path(ID) MessageId message);

    @PUT(ApiPaths.MESSAGE_PIN)
    Call<ApiResponse<Message>> pin(@Path(ROOM) RoomId room, @Path(ID) MessageId message);

    @DELETE(ApiPaths.MESSAGE_PIN)
    Call<ApiResponse<Message>> unpin(@Path(ROOM) RoomId room, @Path(ID) MessageId message);

    @GET(ApiPaths.PINS)
    Call<ApiResponse<List<Message>>> pins(@Path(ROOM) RoomId room);

    @GET(ApiPaths.ROOM_MEDIA)
    Call<ApiResponse<List<Message>>> media(
            @Path(ROOM) RoomId room,
            @Query("kind") String kind,
            @Query("before") @Nullable MessageId before,
            @Query("limit") int limit);

    @PUT(ApiPaths.STAR)
    Call<ApiResponse<JsonNode>> star(@Path(ROOM) RoomId room, @Path(ID) MessageId message);

    @DELETE(ApiPaths.STAR)
    Call<ApiResponse<JsonNode>> unstar(@Path(ROOM) RoomId room, @Path(ID) MessageId message);

    @GET(ApiPaths.STARS)
    Call<ApiResponse<List<StarredMessage>>> stars(@Query("cursor") @Nullable String cursor, @Query("limit") int limit);

    @PUT(ApiPaths.UNREAD)
    Call<ApiResponse<JsonNode>> markUnread(@Path(ROOM) RoomId room, @Body UnreadRequest request);

    @DELETE(ApiPaths.UNREAD)
    Call<ApiResponse<JsonNode>> unmarkUnread(@Path(ROOM) RoomId room);

    @PUT(ApiPaths.NOTIFY)
    Call<ApiResponse<JsonNode>> setNotifyLevel(@Path(ROOM) RoomId room, @Body NotifyRequest request);

    @POST(ApiPaths.MESSAGES)
    Call<ApiResponse<Message>> send(@Path(ROOM) RoomId room, @Body SendMessageRequest request);

    @POST(ApiPaths.READ)
    Call<ApiResponse<JsonNode>> markRead(@Path(ROOM) RoomId room, @Body MarkReadRequest request);

    @GET(ApiPaths.READERS)
    Call<ApiResponse<List<Reader>>> readers(@Path(ROOM) RoomId room);

    @GET(ApiPaths.SEARCH)
    Call<ApiResponse<List<SearchHit>>> search(
            @QueryMap Map<String, String> query, @Query("cursor") @Nullable String cursor, @Query("limit") int limit);

    @GET(ApiPaths.SEARCH_FACETS)
    Call<ApiResponse<SearchFacets>> searchFacets(@QueryMap Map<String, String> query);

    @POST(ApiPaths.FILES)
    Call<ApiResponse<FileTicket>> createFile(@Body CreateFileRequest request);

    @POST(ApiPaths.FILE_LINK)
    Call<ApiResponse<FileLink>> link(@Path(ID) FileId file);

    @POST(ApiPaths.UPLOAD)
    Call<ApiResponse<Message>> share(@Path(ROOM) RoomId room, @Body ShareFileRequest request);

    @GET(ApiPaths.VEHICLES)
    Call<ApiResponse<List<Vehicle>>> vehicles(@Query("query") @Nullable String query, @Query("limit") int limit);

    @GET(ApiPaths.OFFERS)
    Call<ApiResponse<List<Offer>>> offers(@Query("cursor") @Nullable String cursor);

    @GET(ApiPaths.OFFER)
    Call<ApiResponse<Offer>> offer(@Path(ID) OfferId offer);

    @POST(ApiPaths.OFFERS)
    Call<ApiResponse<Offer>> makeOffer(@Body MakeOfferRequest request);

    @POST(ApiPaths.OFFER_COUNTER)
    Call<ApiResponse<Offer>> counter(@Path(ID) OfferId offer, @Body CounterRequest request);

    @POST(ApiPaths.OFFER_ACCEPT)
    Call<ApiResponse<Offer>> accept(@Path(ID) OfferId offer, @Body OfferActionRequest request);

    @POST(ApiPaths.OFFER_REJECT)
    Call<ApiResponse<Offer>> reject(@Path(ID) OfferId offer, @Body RejectRequest request);

    @POST(ApiPaths.OFFER_WITHDRAW)
    Call<ApiResponse<Offer>> withdraw(@Path(ID) OfferId offer, @Body OfferActionRequest request);

    @PUT(ApiPaths.OUTCOME)
    Call<ApiResponse<DealOutcome>> setOutcome(@Path(ROOM) RoomId room, @Body OutcomeRequest request);

    @GET(ApiPaths.DEAL_REPORT)
    Call<ApiResponse<DealReport>> dealReport(
            @Query("from") @Nullable LocalDate from, @Query("to") @Nullable LocalDate to);

    @POST(ApiPaths.DEPOSITS)
    Call<ApiResponse<Deposit>> recordDeposit(@Path(ROOM) RoomId room, @Body DepositRequest request);

    @POST(ApiPaths.DEPOSIT_REVERSAL)
    Call<ApiResponse<Deposit>> takeBack(
            @Path(ROOM) RoomId room, @Path(ID) DepositId deposit, @Body DepositReversalRequest request);

    @GET(ApiPaths.GALLERY)
    Call<ApiResponse<Gallery>> gallery(@Path(ID) GalleryId gallery);

    @PUT(ApiPaths.CERTIFICATE)
    Call<ApiResponse<Gallery>> stateCertificate(@Path(ID) GalleryId gallery, @Body CertificateRequest request);

    @GET(ApiPaths.GALLERIES)
    Call<ApiResponse<List<Gallery>>> galleries(@Query("query") @Nullable String query);
}
