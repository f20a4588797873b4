package com.galerimerkezi.messenger.desktop.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.Announcement;
import com.galerimerkezi.messenger.contract.AnnouncementRequest;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.DocumentRequest;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ImportReport;
import com.galerimerkezi.messenger.contract.ServerInfo;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleDocument;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.contract.VehicleStatusRequest;
import java.util.List;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The routes of vehicles, as Retrofit wants to read them. */
interface VehicleApi {

    String ID = "id";
    String SLOT = "slot";

    @GET(ApiPaths.VEHICLES)
    Call<ApiResponse<List<Vehicle>>> find(
            @Query("galleryId") @Nullable GalleryId gallery,
            @Query("query") @Nullable String query,
            @Query("page") int page,
            @Query("limit") int limit);

    @GET(ApiPaths.VEHICLE)
    Call<ApiResponse<Vehicle>> find(@Path(ID) VehicleId vehicle);

    @POST(ApiPaths.VEHICLES)
    Call<ApiResponse<Vehicle>> create(@Body VehicleRequest request);

    @PUT(ApiPaths.VEHICLE)
    Call<ApiResponse<Vehicle>> change(@Path(ID) VehicleId vehicle, @Body VehicleRequest request);

    @DELETE(ApiPaths.VEHICLE)
    Call<ApiResponse<JsonNode>> delete(@Path(ID) VehicleId vehicle);

    @PUT(ApiPaths.VEHICLE_STATUS)
    Call<ApiResponse<Vehicle>> setStatus(@Path(ID) VehicleId vehicle, @Body VehicleStatusRequest request);

    @GET(ApiPaths.ANNOUNCEMENT)
    Call<ApiResponse<Announcement>> reach(@Path(ID) VehicleId vehicle);

    @POST(ApiPaths.ANNOUNCEMENT)
    Call<ApiResponse<Announcement>> announce(@Path(ID) VehicleId vehicle, @Body AnnouncementRequest request);

    @GET(ApiPaths.DOCUMENTS)
    Call<ApiResponse<List<VehicleDocument>>> documents(@Path(ID) VehicleId vehicle);

    @GET(ApiPaths.SERVER)
    Call<ApiResponse<ServerInfo>> info();

    @PUT(ApiPaths.DOCUMENT)
    Call<ApiResponse<JsonNode>> putDocument(
            @Path(ID) VehicleId vehicle, @Path(SLOT) String slot, @Body DocumentRequest request);

    @POST(ApiPaths.VEHICLES_IMPORT)
    Call<ApiResponse<ImportReport>> importList(@Query("dryRun") boolean dryRun, @Body RequestBody csv);

    @DELETE(ApiPaths.DOCUMENT)
    Call<ApiResponse<JsonNode>> removeDocument(@Path(ID) VehicleId vehicle, @Path(SLOT) String slot);
}
