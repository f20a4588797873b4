package com.galerimerkezi.messenger.desktop.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.AssignRequest;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.LabelRequest;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteHit;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.contract.NoteRequest;
import com.galerimerkezi.messenger.contract.Reminder;
import com.galerimerkezi.messenger.contract.ReminderId;
import com.galerimerkezi.messenger.contract.ReminderRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SnoozeRequest;
import com.galerimerkezi.messenger.contract.StatusRequest;
import com.galerimerkezi.messenger.contract.Team;
import com.galerimerkezi.messenger.contract.TeamOptions;
import com.galerimerkezi.messenger.contract.TeamOptionsRequest;
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

/** The routes of the own gallery's team, as Retrofit wants to read them. */
interface TeamApi {

    String ROOM = "roomId";
    String ID = "id";

    @GET(ApiPaths.TEAM)
    Call<ApiResponse<Team>> team();

    @PUT(ApiPaths.TEAM_OPTIONS)
    Call<ApiResponse<TeamOptions>> setOptions(@Body TeamOptionsRequest request);

    @POST(ApiPaths.LABELS)
    Call<ApiResponse<Label>> addLabel(@Body LabelRequest request);

    @PUT(ApiPaths.LABEL)
    Call<ApiResponse<Label>> changeLabel(@Path(ID) LabelId label, @Body LabelRequest request);

    @DELETE(ApiPaths.LABEL)
    Call<ApiResponse<JsonNode>> deleteLabel(@Path(ID) LabelId label);

    @GET(ApiPaths.NOTES)
    Call<ApiResponse<List<Note>>> notes(
            @Path(ROOM) RoomId room, @Query("before") @Nullable Long before, @Query("limit") int limit);

    @POST(ApiPaths.NOTES)
    Call<ApiResponse<Note>> addNote(@Path(ROOM) RoomId room, @Body NoteRequest request);

    @PATCH(ApiPaths.NOTE)
    Call<ApiResponse<Note>> editNote(@Path(ROOM) RoomId room, @Path(ID) NoteId note, @Body NoteRequest request);

    @DELETE(ApiPaths.NOTE)
    Call<ApiResponse<Note>> deleteNote(@Path(ROOM) RoomId room, @Path(ID) NoteId note);

    @GET(ApiPaths.NOTE_SEARCH)
    Call<ApiResponse<List<NoteHit>>> searchNotes(
            @QueryMap Map<String, String> query, @Query("cursor") @Nullable String cursor, @Query("limit") int limit);

    @PUT(ApiPaths.ASSIGNEE)
    Call<ApiResponse<Room>> assign(@Path(ROOM) RoomId room, @Body AssignRequest request);

    @DELETE(ApiPaths.ASSIGNEE)
    Call<ApiResponse<Room>> unassign(@Path(ROOM) RoomId room);

    @PUT(ApiPaths.ROOM_LABEL)
    Call<ApiResponse<Room>> label(@Path(ROOM) RoomId room, @Path(ID) LabelId label);

    @DELETE(ApiPaths.ROOM_LABEL)
    Call<ApiResponse<Room>> unlabel(@Path(ROOM) RoomId room, @Path(ID) LabelId label);

    @PUT(ApiPaths.STATUS)
    Call<ApiResponse<Room>> setStatus(@Path(ROOM) RoomId room, @Body StatusRequest request);

    @DELETE(ApiPaths.STATUS)
    Call<ApiResponse<Room>> clearStatus(@Path(ROOM) RoomId room);

    @PUT(ApiPaths.SNOOZE)
    Call<ApiResponse<Room>> snooze(@Path(ROOM) RoomId room, @Body SnoozeRequest request);

    @DELETE(ApiPaths.SNOOZE)
    Call<ApiResponse<Room>> wake(@Path(ROOM) RoomId room);

    @GET(ApiPaths.REMINDERS)
    Call<ApiResponse<List<Reminder>>> reminders();

    @POST(ApiPaths.ROOM_REMINDERS)
    Call<ApiResponse<Reminder>> remind(@Path(ROOM) RoomId room, @Body ReminderRequest request);

    @DELETE(ApiPaths.REMINDER)
    Call<ApiResponse<Reminder>> settle(@Path(ROOM) RoomId room, @Path(ID) ReminderId reminder);
}
