from django.urls import path

from oyez.api.scim import views

app_name = "scim"
urlpatterns = [
    path("Users", views.users, name="users"),
    path("Users/<uuid:public_id>", views.user, name="user"),
    path("ServiceProviderConfig", views.configuration, name="configuration"),
    path("ResourceTypes", views.resource_types, name="resource_types"),
    path("ResourceTypes/<str:name>", views.resource_types, name="resource_type"),
    path("Schemas", views.schemas, name="schemas"),
    path("Schemas/<str:name>", views.schemas, name="schema"),
    path("<path:path>", views.nothing, name="nothing"),
]
